/// What the server answers to `Alerts/SetPaused`.
public struct SetAlertPausedResponse: Sendable, Hashable {
  /// As it stands now.
  public var alert: Alert
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set alert paused response from its parts.
  public init(alert: Alert = .init()) {
    self.alert = alert
  }
}
