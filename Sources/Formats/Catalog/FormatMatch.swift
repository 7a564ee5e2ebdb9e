/// How sure a format is that a document is its own; the surest format of the catalogue gets it.
public enum FormatMatch: Int, Sendable, Comparable, CaseIterable {
  /// Not mine.
  case none
  /// I can take it when nobody else does.
  case fallback
  /// The content type says so, and the bytes do not speak against it.
  case declared
  /// The bytes say so, whatever the content type says.
  case certain

  /// Orders from ``none`` to ``certain``.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
