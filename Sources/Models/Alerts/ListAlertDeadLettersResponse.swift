/// What the server answers to `Alerts/ListDeadLetters`.
public struct ListAlertDeadLettersResponse: Sendable, Hashable {
  /// The oldest first.
  public var deliveries: [AlertDelivery]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list alert dead letters response from its parts.
  public init(deliveries: [AlertDelivery] = [], nextCursor: String = "") {
    self.deliveries = deliveries
    self.nextCursor = nextCursor
  }
}
