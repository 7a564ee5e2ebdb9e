/// One field of a request that is wrong.
public struct FieldViolation: Sendable, Hashable {
  /// The path of the field, "documents[3].url".
  public var field: String
  /// What is wrong with it, and what would be right.
  public var description: String
  /// Where in the field's text it is wrong, in Unicode scalars; 0 when it is about no place of it.
  public var start: Int
  /// The first scalar behind that place.
  public var end: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a field violation from its parts.
  public init(field: String = "", description: String = "", start: Int = 0, end: Int = 0) {
    self.field = field
    self.description = description
    self.start = start
    self.end = end
  }
}
