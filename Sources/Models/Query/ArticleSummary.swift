/// An article summary.
public struct ArticleSummary: Sendable, Hashable {
  /// The id.
  public var id: ArticleID
  /// The revision.
  public var revision: Int
  /// The title.
  public var title: String
  /// The standfirst.
  public var standfirst: String
  /// The url.
  public var url: String
  /// The source.
  public var source: Source
  /// The published at.
  public var publishedAt: Timestamp?
  /// The received at.
  public var receivedAt: Timestamp?
  /// The language.
  public var language: String
  /// The keywords.
  public var keywords: [String]
  /// ISO 3166-1 alpha-2.
  public var countries: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an article summary from its parts.
  public init(
    id: ArticleID = "",
    revision: Int = 0,
    title: String = "",
    standfirst: String = "",
    url: String = "",
    source: Source = .init(),
    publishedAt: Timestamp? = nil,
    receivedAt: Timestamp? = nil,
    language: String = "",
    keywords: [String] = [],
    countries: [String] = []
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.standfirst = standfirst
    self.url = url
    self.source = source
    self.publishedAt = publishedAt
    self.receivedAt = receivedAt
    self.language = language
    self.keywords = keywords
    self.countries = countries
  }
}
