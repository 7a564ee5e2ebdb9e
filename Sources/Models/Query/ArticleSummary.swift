/// What a list shows of an article.
public struct ArticleSummary: Sendable, Hashable {
  /// Names the article for `Get` and `Similar`.
  public var id: ArticleID
  /// The newest revision: 1 is the first text.
  public var revision: Int
  /// As the publisher wrote it.
  public var title: String
  /// One or two sentences that say what happened.
  public var standfirst: String
  /// Where the full text is; empty when it has no address.
  public var url: String
  /// Who published it.
  public var source: Source
  /// With the zone that the page states; none when nothing states it.
  public var publishedAt: Timestamp?
  /// When ingest acknowledged the document, in UTC.
  public var receivedAt: Timestamp?
  /// BCP 47; "und" when unknown.
  public var language: String
  /// In reading form, the strongest first.
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
