/// What the server answers to `Export`.
public struct ExportResponse: Sendable, Hashable {
  /// Whole, in the order in which they became visible.
  public var articles: [Article]
  /// Never empty; the same as the request's when there is nothing more for now.
  public var nextCursor: String
  /// Whether there is nothing more for now.
  public var isEnd: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an export response from its parts.
  public init(articles: [Article] = [], nextCursor: String = "", isEnd: Bool = false) {
    self.articles = articles
    self.nextCursor = nextCursor
    self.isEnd = isEnd
  }
}
