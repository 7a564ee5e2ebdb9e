/// An enriched article. Offsets count Unicode scalars from the start of `body`; a span is [start, end).
public struct Article: Sendable, Hashable {
  /// "a" and 26 characters of base32: a hash of the canonical URL, else of source, title, day and content.
  public var id: ArticleID
  /// Given by the archive: 1 for the first text under this ID.
  public var revision: Int
  /// The url.
  public var url: String
  /// The title.
  public var title: String
  /// The authors.
  public var authors: [String]
  /// RFC 3339 with the zone that the page states; empty when nothing states it.
  public var publishedAt: Timestamp?
  /// The modified at.
  public var modifiedAt: Timestamp?
  /// When ingest acknowledged the document; RFC 3339 in UTC.
  public var receivedAt: Timestamp?
  /// BCP 47; "und" when unknown.
  public var language: String
  /// The source.
  public var source: Source
  /// The text: paragraphs separated by one empty line.
  public var body: String
  /// The paragraphs' kinds in order; their spans cover `body` but for the empty lines.
  public var blocks: [Block]
  /// One or two sentences that say what happened.
  public var standfirst: Excerpt?
  /// The article in short, sentences of the article itself, at most 120 words.
  public var digest: Excerpt?
  /// The keywords.
  public var keywords: [Keyword]
  /// The entities.
  public var entities: [Entity]
  /// The countries.
  public var countries: [Country]
  /// The topics.
  public var topics: [Topic]
  /// The publisher's own tags.
  public var tags: [String]
  /// The section.
  public var section: String
  /// The image.
  public var image: Image?
  /// The fingerprint.
  public var fingerprint: Fingerprint?
  /// The step and the version that made each group of values.
  public var steps: [StepRecord]
  /// The document that this article was made of.
  public var documentID: DocumentID
  /// Ingest's count of accepted documents: of two revisions the one with the higher sequence is the newer.
  public var sequence: Int
  /// The hash of title and body: the same hash is the same revision.
  public var contentHash: String
  /// The sentences.
  public var sentences: [Span]
  /// The word count.
  public var wordCount: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an article from its parts.
  public init(
    id: ArticleID = "",
    revision: Int = 0,
    url: String = "",
    title: String = "",
    authors: [String] = [],
    publishedAt: Timestamp? = nil,
    modifiedAt: Timestamp? = nil,
    receivedAt: Timestamp? = nil,
    language: String = "",
    source: Source = .init(),
    body: String = "",
    blocks: [Block] = [],
    standfirst: Excerpt? = nil,
    digest: Excerpt? = nil,
    keywords: [Keyword] = [],
    entities: [Entity] = [],
    countries: [Country] = [],
    topics: [Topic] = [],
    tags: [String] = [],
    section: String = "",
    image: Image? = nil,
    fingerprint: Fingerprint? = nil,
    steps: [StepRecord] = [],
    documentID: DocumentID = "",
    sequence: Int = 0,
    contentHash: String = "",
    sentences: [Span] = [],
    wordCount: Int = 0
  ) {
    self.id = id
    self.revision = revision
    self.url = url
    self.title = title
    self.authors = authors
    self.publishedAt = publishedAt
    self.modifiedAt = modifiedAt
    self.receivedAt = receivedAt
    self.language = language
    self.source = source
    self.body = body
    self.blocks = blocks
    self.standfirst = standfirst
    self.digest = digest
    self.keywords = keywords
    self.entities = entities
    self.countries = countries
    self.topics = topics
    self.tags = tags
    self.section = section
    self.image = image
    self.fingerprint = fingerprint
    self.steps = steps
    self.documentID = documentID
    self.sequence = sequence
    self.contentHash = contentHash
    self.sentences = sentences
    self.wordCount = wordCount
  }
}
