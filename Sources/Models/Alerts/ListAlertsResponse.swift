/// What the server answers to `Alerts/List`.
public struct ListAlertsResponse: Sendable, Hashable {
  /// In the order of their names.
  public var alerts: [Alert]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list alerts response from its parts.
  public init(alerts: [Alert] = [], nextCursor: String = "") {
    self.alerts = alerts
    self.nextCursor = nextCursor
  }
}
