/// What the registry knows of a source.
public struct SourceRecord: Sendable, Hashable {
  /// The key: the registered domain, or a name in lower case where no domain is known.
  public var id: SourceID
  /// In reading form.
  public var name: String
  /// The registered domain; empty when unknown.
  public var domain: String
  /// ISO 3166-1 alpha-2; empty when unknown.
  public var country: String
  /// BCP 47, of most of its articles.
  public var language: String
  /// The addresses of its feeds.
  public var feeds: [String]
  /// The fields that people have set.
  public var edited: [String]
  /// What its country comes from: "edit", "declared", "agency", "domain", "language".
  public var countryEvidence: String
  /// Articles that workers made of its documents.
  public var articleCount: Int
  /// When it was heard of first.
  public var firstSeenAt: Timestamp?
  /// When it was heard of last.
  public var lastSeenAt: Timestamp?
  /// Grows with every edit of any source; 0 for a source that nobody has edited.
  public var editNumber: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source record from its parts.
  public init(
    id: SourceID = "",
    name: String = "",
    domain: String = "",
    country: String = "",
    language: String = "",
    feeds: [String] = [],
    edited: [String] = [],
    countryEvidence: String = "",
    articleCount: Int = 0,
    firstSeenAt: Timestamp? = nil,
    lastSeenAt: Timestamp? = nil,
    editNumber: Int = 0
  ) {
    self.id = id
    self.name = name
    self.domain = domain
    self.country = country
    self.language = language
    self.feeds = feeds
    self.edited = edited
    self.countryEvidence = countryEvidence
    self.articleCount = articleCount
    self.firstSeenAt = firstSeenAt
    self.lastSeenAt = lastSeenAt
    self.editNumber = editNumber
  }
}
