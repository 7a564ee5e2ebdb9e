/// Names a story as the archive knows it: "s" and 13 characters of base32.
public struct StoryID: RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible, Comparable, Sendable,
  Hashable
{
  /// The name as it travels.
  public var rawValue: String

  /// Wraps a name; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a name; nothing is checked.
  public init(stringLiteral value: String) { self.rawValue = value }

  /// The name as it travels.
  public var description: String { rawValue }

  /// Orders by Unicode scalar values.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
