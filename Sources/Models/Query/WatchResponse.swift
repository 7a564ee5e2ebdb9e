/// What the server answers to `Watch`.
public struct WatchResponse: Sendable, Hashable {
  /// In the order in which they became visible; empty when the wait was over first.
  public var articles: [ArticleSummary]
  /// Never empty.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a watch response from its parts.
  public init(articles: [ArticleSummary] = [], nextCursor: String = "") {
    self.articles = articles
    self.nextCursor = nextCursor
  }
}
