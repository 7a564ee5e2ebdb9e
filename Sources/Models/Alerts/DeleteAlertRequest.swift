/// What a caller asks by `Alerts/Delete`.
public struct DeleteAlertRequest: Sendable, Hashable {
  /// Which one.
  public var name: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a delete alert request from its parts.
  public init(name: String = "") {
    self.name = name
  }
}
