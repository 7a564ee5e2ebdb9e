/// What a caller asks by `Put`.
public struct PutRequest: Sendable, Hashable {
  /// 1 to 256, at most 8 MiB together.
  public var articles: [Article]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put request from its parts.
  public init(articles: [Article] = []) {
    self.articles = articles
  }
}
