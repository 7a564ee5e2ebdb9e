/// What the server answers to `Alerts/Get`.
public struct GetAlertResponse: Sendable, Hashable {
  /// As it stands.
  public var alert: Alert
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a get alert response from its parts.
  public init(alert: Alert = .init()) {
    self.alert = alert
  }
}
