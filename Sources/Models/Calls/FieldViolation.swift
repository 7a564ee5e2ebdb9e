/// One field of a request that is wrong.
public struct FieldViolation: Sendable, Hashable {
  /// The path of the field, "documents[3].url".
  public var field: String
  /// What is wrong with it, and what would be right.
  public var description: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a field violation from its parts.
  public init(field: String = "", description: String = "") {
    self.field = field
    self.description = description
  }
}
