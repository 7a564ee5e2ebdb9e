/// What a caller asks by `Put`.
public struct PutRequest: Sendable, Hashable {
  /// The articles.
  public var articles: [Article]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put request from its parts.
  public init(articles: [Article] = []) {
    self.articles = articles
  }
}
