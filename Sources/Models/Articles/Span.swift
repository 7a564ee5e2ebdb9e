/// A span.
public struct Span: Sendable, Hashable {
  /// The start.
  public var start: Int
  /// The end.
  public var end: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a span from its parts.
  public init(start: Int = 0, end: Int = 0) {
    self.start = start
    self.end = end
  }
}
