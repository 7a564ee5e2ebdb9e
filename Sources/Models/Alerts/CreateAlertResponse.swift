/// What the server answers to `Alerts/Create`.
public struct CreateAlertResponse: Sendable, Hashable {
  /// As it was saved.
  public var alert: Alert
  /// What deliveries are signed with; empty without a webhook.
  public var secret: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a create alert response from its parts.
  public init(alert: Alert = .init(), secret: String = "") {
    self.alert = alert
    self.secret = secret
  }
}
