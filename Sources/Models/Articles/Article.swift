/// An enriched article. Offsets count Unicode scalars from the start of `body`; a span is [start, end).
public struct Article: Sendable, Hashable {
  /// "a" and 26 characters of base32: a hash of the canonical URL, else of source, title, day and content.
  public var id: ArticleID
  /// Given by the archive: 1 for the first text under this ID.
  public var revision: Int
  /// Where the full text is, in canonical form; empty when it has no address.
  public var url: String
  /// As the publisher wrote it.
  public var title: String
  /// One name each: "Ada Ortiz".
  public var authors: [String]
  /// With the zone that the page states; none when nothing states it.
  public var publishedAt: Timestamp?
  /// When the publisher last changed it; none when nothing states it.
  public var modifiedAt: Timestamp?
  /// When ingest acknowledged the document, in UTC.
  public var receivedAt: Timestamp?
  /// BCP 47; "und" when unknown.
  public var language: String
  /// Who published it.
  public var source: Source
  /// The text: paragraphs separated by one empty line.
  public var body: String
  /// The paragraphs' kinds in order; their spans cover `body` but for the empty lines.
  public var blocks: [Block]
  /// One or two sentences that say what happened.
  public var standfirst: Excerpt?
  /// The article in short, sentences of the article itself, at most 120 words.
  public var digest: Excerpt?
  /// What it is about, the strongest first.
  public var keywords: [Keyword]
  /// The names in it, the most salient first.
  public var entities: [Entity]
  /// Which countries it is about, the surest first.
  public var countries: [Country]
  /// Which fields of news it belongs to, the surest first.
  public var topics: [Topic]
  /// The publisher's own tags.
  public var tags: [String]
  /// The publisher's own department: "Politics"; empty when unknown.
  public var section: String
  /// The picture that the publisher shows with it, by its URL.
  public var image: Image?
  /// What near-duplicates are found by.
  public var fingerprint: Fingerprint?
  /// The step and the version that made each group of values.
  public var steps: [StepRecord]
  /// The document that this article was made of.
  public var documentID: DocumentID
  /// Ingest's count of accepted documents: of two revisions the one with the higher sequence is the newer.
  public var sequence: Int
  /// The hash of title and body: the same hash is the same revision.
  public var contentHash: String
  /// The sentences of `body` in order.
  public var sentences: [Span]
  /// How many words `body` has.
  public var wordCount: Int
  /// What it says as a direction; only where the worker has a model for it.
  public var vector: Vector?
  /// True when the publisher says that the text is not free to read.
  public var isPaywalled: Bool
  /// Where the document states the facts that are its own and not worked out, in the order of ``Fact``.
  public var statedFacts: [StatedFact]
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
    wordCount: Int = 0,
    vector: Vector? = nil,
    isPaywalled: Bool = false,
    statedFacts: [StatedFact] = []
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
    self.vector = vector
    self.isPaywalled = isPaywalled
    self.statedFacts = statedFacts
  }
}
