/// The articles that tell of one event.
public struct Story: Sendable, Hashable {
  /// Leads to its articles for good, also after a merge.
  public var id: StoryID
  /// The title of the article that has most in common with the others.
  public var title: String
  /// The standfirst of that article.
  public var summary: String
  /// How many articles tell it, copies counted.
  public var articleCount: Int
  /// Which article told it first.
  public var firstReport: ArticleSummary
  /// How it spread: each source with its first report, in the order of time.
  public var sources: [StorySource]
  /// Which countries it is about, those that most of its articles name first; ISO 3166-1 alpha-2.
  public var countries: [String]
  /// Its languages, the commonest first; BCP 47.
  public var languages: [String]
  /// When the newest article was published, or received where that is unknown.
  public var lastReportedAt: Timestamp?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a story from its parts.
  public init(
    id: StoryID = "",
    title: String = "",
    summary: String = "",
    articleCount: Int = 0,
    firstReport: ArticleSummary = .init(),
    sources: [StorySource] = [],
    countries: [String] = [],
    languages: [String] = [],
    lastReportedAt: Timestamp? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.articleCount = articleCount
    self.firstReport = firstReport
    self.sources = sources
    self.countries = countries
    self.languages = languages
    self.lastReportedAt = lastReportedAt
  }
}
