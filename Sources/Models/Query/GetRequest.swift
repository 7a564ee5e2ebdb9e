/// What a caller asks by `Get`.
public struct GetRequest: Sendable, Hashable {
  /// An article's ID, or at least 6 characters of its start; FAILED_PRECONDITION when several articles start so.
  public var id: String
  /// 0 for the newest.
  public var revision: Int
  /// How many similar articles the page lists; 0 means 5, at most 50.
  public var similarLimit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a get request from its parts.
  public init(id: String = "", revision: Int = 0, similarLimit: Int = 0) {
    self.id = id
    self.revision = revision
    self.similarLimit = similarLimit
  }
}
