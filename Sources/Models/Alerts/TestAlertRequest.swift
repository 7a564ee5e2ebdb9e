/// What a caller asks by `Alerts/Test`.
public struct TestAlertRequest: Sendable, Hashable {
  /// Which one.
  public var name: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a test alert request from its parts.
  public init(name: String = "") {
    self.name = name
  }
}
