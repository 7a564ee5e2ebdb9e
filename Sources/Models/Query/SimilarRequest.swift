/// What a caller asks by `Similar`.
public struct SimilarRequest: Sendable, Hashable {
  /// The article that the others shall be like; its whole ID.
  public var id: ArticleID
  /// 1 to 50; 0 means 10.
  public var limit: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a similar request from its parts.
  public init(id: ArticleID = "", limit: Int = 0) {
    self.id = id
    self.limit = limit
  }
}
