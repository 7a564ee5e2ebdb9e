/// What the server answers to `Alerts/RetryDeadLetters`.
public struct RetryAlertDeadLettersResponse: Sendable, Hashable {
  /// How many.
  public var count: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a retry alert dead letters response from its parts.
  public init(count: Int = 0) {
    self.count = count
  }
}
