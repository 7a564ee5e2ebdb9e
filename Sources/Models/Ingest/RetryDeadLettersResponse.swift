/// What the server answers to `RetryDeadLetters`.
public struct RetryDeadLettersResponse: Sendable, Hashable {
  /// How many dead letters went back into the queue.
  public var count: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a retry dead letters response from its parts.
  public init(count: Int = 0) {
    self.count = count
  }
}
