/// What a caller asks by `Search`.
public struct SearchRequest: Sendable, Hashable {
  /// What narrows the list.
  public var filter: ArticleFilter
  /// What stands first.
  public var order: SortOrder
  /// 1 to 100; 0 means 20.
  public var limit: Int
  /// From the last response; empty for the first page.
  public var cursor: String
  /// Whether copies of one text are hits of their own; else one stands for them.
  public var showCopies: Bool
  /// Whether matches are counted by source, country, language, topic and day.
  public var facets: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a search request from its parts.
  public init(
    filter: ArticleFilter = .init(), order: SortOrder = .relevance, limit: Int = 0, cursor: String = "",
    showCopies: Bool = false, facets: Bool = false
  ) {
    self.filter = filter
    self.order = order
    self.limit = limit
    self.cursor = cursor
    self.showCopies = showCopies
    self.facets = facets
  }
}
