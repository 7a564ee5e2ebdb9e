/// An article that matches a search.
public struct SearchHit: Sendable, Hashable {
  /// The article that matches.
  public var article: ArticleSummary
  /// Higher is better; only to be compared within one response. 0 when ordered by time.
  public var score: Double
  /// A piece of the text around the match.
  public var snippet: String
  /// Where the match stands in `snippet`, in Unicode scalars.
  public var highlights: [Span]
  /// Where it stands in the title, in Unicode scalars.
  public var titleHighlights: [Span]
  /// Other sources that have the same text, the earliest first.
  public var alsoAt: [Source]
  /// How many they are.
  public var alsoAtCount: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a search hit from its parts.
  public init(
    article: ArticleSummary = .init(), score: Double = 0, snippet: String = "", highlights: [Span] = [],
    titleHighlights: [Span] = [], alsoAt: [Source] = [], alsoAtCount: Int = 0
  ) {
    self.article = article
    self.score = score
    self.snippet = snippet
    self.highlights = highlights
    self.titleHighlights = titleHighlights
    self.alsoAt = alsoAt
    self.alsoAtCount = alsoAtCount
  }
}
