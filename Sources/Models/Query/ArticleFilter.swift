/// What narrows a list of articles. Empty fields do not narrow.
public struct ArticleFilter: Sendable, Hashable {
  /// Words, "phrases" and fields that must all hold. At most 4,096 bytes.
  public var text: String
  /// Source IDs or names; any of them.
  public var sources: [String]
  /// ISO 3166-1 alpha-2; any of them.
  public var countries: [String]
  /// BCP 47; any of them.
  public var languages: [String]
  /// All of them.
  public var keywords: [String]
  /// All of them.
  public var entities: [String]
  /// Published at this or after; none does not narrow.
  public var publishedAfter: Timestamp?
  /// Published before this; none does not narrow.
  public var publishedBefore: Timestamp?
  /// Topic codes or names; any of them.
  public var topics: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an article filter from its parts.
  public init(
    text: String = "",
    sources: [String] = [],
    countries: [String] = [],
    languages: [String] = [],
    keywords: [String] = [],
    entities: [String] = [],
    publishedAfter: Timestamp? = nil,
    publishedBefore: Timestamp? = nil,
    topics: [String] = []
  ) {
    self.text = text
    self.sources = sources
    self.countries = countries
    self.languages = languages
    self.keywords = keywords
    self.entities = entities
    self.publishedAfter = publishedAfter
    self.publishedBefore = publishedBefore
    self.topics = topics
  }
}
