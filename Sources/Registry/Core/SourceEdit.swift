public import Models

/// What a person knows better of a source.
public struct SourceEdit: Sendable, Hashable {
  /// What can be edited.
  public enum Field: String, Sendable, Hashable, CaseIterable, Comparable {
    case name, country, language

    /// By their names.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The source.
  public var id: SourceID
  /// The new values.
  public var values: [Field: String]
  /// The fields for which evidence counts again.
  public var cleared: Set<Field>

  /// An edit.
  public init(id: SourceID, values: [Field: String] = [:], cleared: Set<Field> = []) {
    self.id = id
    self.values = values
    self.cleared = cleared
  }
}
