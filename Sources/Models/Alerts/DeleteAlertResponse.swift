/// What the server answers to `Alerts/Delete`.
public struct DeleteAlertResponse: Sendable, Hashable {
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a delete alert response from its parts.
  public init() {}
}
