/// A method as reflection tells of it.
public struct MethodDescription: Sendable, Hashable {
  /// "Search".
  public var name: String
  /// Full names, "newswire.v1.SearchRequest".
  public var requestType: String
  /// A full name, "newswire.v1.SearchResponse".
  public var responseType: String
  /// Whether a caller may send the same request twice without a second effect.
  public var isIdempotent: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a method description from its parts.
  public init(name: String = "", requestType: String = "", responseType: String = "", isIdempotent: Bool = false) {
    self.name = name
    self.requestType = requestType
    self.responseType = responseType
    self.isIdempotent = isIdempotent
  }
}
