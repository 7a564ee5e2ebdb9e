/// Which fields of the request are wrong.
public struct BadRequest: Sendable, Hashable {
  /// One for each wrong field, the first ones at least.
  public var violations: [FieldViolation]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a bad request from its parts.
  public init(violations: [FieldViolation] = []) {
    self.violations = violations
  }
}
