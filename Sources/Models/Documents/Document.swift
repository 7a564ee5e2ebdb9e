/// One document as its sender has it. Times are RFC 3339 strings everywhere in this package, so that a stated zone is kept.
public struct Document: Sendable, Hashable {
  /// Where it was published; http or https, at most 4,096 bytes. Empty when it has no address.
  public var url: String
  /// A media type: text/html, text/plain, application/json (one object of the JSON Lines format), …
  public var contentType: String
  /// The bytes as they came, 1 byte to 6 MiB.
  public var content: [UInt8]
  /// What the sender knows beside the content. Each is evidence that the content may overrule.
  public var title: String
  /// Who wrote it, one name each: "Ada Ortiz".
  public var authors: [String]
  /// When it was published, with the zone that the sender states; none when it does not say.
  public var publishedAt: Timestamp?
  /// BCP 47.
  public var language: String
  /// Who published it, as far as the sender knows.
  public var source: SourceHint?
  /// The publisher's own tags.
  public var tags: [String]
  /// What to read where the content turns out to be no article, or to show less of it: what a feed says of the page that
  /// is the content, say.
  public var alternative: Alternative?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Bytes of the content and of its alternative: what counts against the limits of batches and of the queue.
  public var contentByteCount: Int { content.count + (alternative?.content.count ?? 0) }

  /// Creates a document from its parts.
  public init(
    url: String = "",
    contentType: String = "",
    content: [UInt8] = [],
    title: String = "",
    authors: [String] = [],
    publishedAt: Timestamp? = nil,
    language: String = "",
    source: SourceHint? = nil,
    tags: [String] = [],
    alternative: Alternative? = nil
  ) {
    self.url = url
    self.contentType = contentType
    self.content = content
    self.title = title
    self.authors = authors
    self.publishedAt = publishedAt
    self.language = language
    self.source = source
    self.tags = tags
    self.alternative = alternative
  }
}
