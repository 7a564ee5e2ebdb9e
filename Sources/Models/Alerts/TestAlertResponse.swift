/// What the server answers to `Alerts/Test`.
public struct TestAlertResponse: Sendable, Hashable {
  /// Of HTTP; 0 when there was no answer.
  public var status: Int
  /// Why it counts as failed; empty when the receiver took it.
  public var error: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a test alert response from its parts.
  public init(status: Int = 0, error: String = "") {
    self.status = status
    self.error = error
  }
}
