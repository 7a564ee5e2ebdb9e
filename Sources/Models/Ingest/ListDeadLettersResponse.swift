/// What the server answers to `ListDeadLetters`.
public struct ListDeadLettersResponse: Sendable, Hashable {
  /// In the order in which they died.
  public var deadLetters: [DeadLetter]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list dead letters response from its parts.
  public init(deadLetters: [DeadLetter] = [], nextCursor: String = "") {
    self.deadLetters = deadLetters
    self.nextCursor = nextCursor
  }
}
