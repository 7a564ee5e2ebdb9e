/// What a caller asks by `Alerts/DropDeadLetters`.
public struct DropAlertDeadLettersRequest: Sendable, Hashable {
  /// The alert.
  public var name: String
  /// Deliveries' IDs; none when `all` is set.
  public var ids: [String]
  /// Every dead letter of the alert.
  public var all: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a drop alert dead letters request from its parts.
  public init(name: String = "", ids: [String] = [], all: Bool = false) {
    self.name = name
    self.ids = ids
    self.all = all
  }
}
