/// What a caller asks by `Alerts/SetPaused`.
public struct SetAlertPausedRequest: Sendable, Hashable {
  /// Which one.
  public var name: String
  /// Whether its deliveries stop.
  public var paused: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set alert paused request from its parts.
  public init(name: String = "", paused: Bool = false) {
    self.name = name
    self.paused = paused
  }
}
