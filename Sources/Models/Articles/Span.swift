/// A piece of a text, in Unicode scalars: [start, end).
public struct Span: Sendable, Hashable {
  /// The first scalar that belongs, from 0.
  public var start: Int
  /// The first scalar that does not belong any more; never before `start`.
  public var end: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a span from its parts.
  public init(start: Int = 0, end: Int = 0) {
    self.start = start
    self.end = end
  }
}
