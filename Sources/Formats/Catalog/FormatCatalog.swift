public import Models

/// All formats that a document may come in.
public struct FormatCatalog: Sendable {
  /// How many bytes of the content a format sees when it is asked whether the document is its own.
  public static let sniffedBytesMax = 4_096
  /// The largest content that is parsed, in bytes; the contract's limit for a document.
  public static let contentBytesMax = 6 << 20

  /// The formats, in the order in which they are asked; of equally sure ones the first wins.
  public let formats: [any DocumentFormat]

  /// The catalogue of the product: to add a format, add its line here.
  public static let standard = FormatCatalog([ContainerFormat()] + documents.formats)

  /// The formats of documents that are no container of others.
  static let documents = FormatCatalog([
    FeedFormat(),
    NITFFormat(),
    NewsMLFormat(),
    HTMLFormat(),
    NinjsFormat(),
    JSONArticleFormat(),
    MailFormat(),
    MarkdownFormat(),
    CSVFormat(),
    PlainTextFormat(),
  ])

  /// A catalogue of these formats.
  public init(_ formats: [any DocumentFormat]) { self.formats = formats }

  /// The articles of a document, at least one, with the sender's hints filled in where the content says nothing.
  ///
  /// The document's alternative is read where the content holds no article, and where it shows less text than the
  /// alternative: a page behind a wall, whose feed says more.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    guard let alternative = document.alternative else { return try content(of: document) }
    var other = document
    (other.content, other.contentType) = (alternative.content, alternative.contentType)
    let fallback = (try? content(of: other)) ?? []
    do {
      let articles = try content(of: document)
      return Self.textLength(articles) < Self.textLength(fallback) ? fallback : articles
    } catch {
      guard Self.textLength(fallback) > 0 else { throw error }
      return fallback
    }
  }

  private static func textLength(_ articles: [ParsedArticle]) -> Int {
    articles.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } }
  }

  private func content(of document: Document) throws(FormatError) -> [ParsedArticle] {
    let format = try format(for: document)
    let hints = type(of: format).isCollection ? SenderHints.ofCollection(document) : document
    return try format.parse(document).map { SenderHints.fill($0, from: hints) }
  }

  /// The format that takes a document: by its content first, by its content type second.
  public func format(for document: Document) throws(FormatError) -> any DocumentFormat {
    try match(for: document).format
  }

  /// The format that takes a document, and how sure it is.
  public func match(
    for document: Document
  ) throws(FormatError) -> (match: FormatMatch, format: any DocumentFormat) {
    guard !document.content.isEmpty else { throw FormatError(.empty, "the document is empty") }
    guard document.content.count <= Self.contentBytesMax else {
      throw FormatError(
        .tooLarge, "the document has \(document.content.count) bytes, the limit is \(Self.contentBytesMax)")
    }
    let binaryKind = BinarySignature.kind(of: document.content)
    let mediaType = MediaType(document.contentType)
    let start = ByteOrderMark.skipped(document.content).prefix(Self.sniffedBytesMax)
    var best: (match: FormatMatch, format: any DocumentFormat)?
    for format in formats where binaryKind == nil || type(of: format).readsBinary {
      let match = format.matches(mediaType, start: start)
      if match > best?.match ?? .none { best = (match, format) }
    }
    guard let best else {
      if let binaryKind { throw BinarySignature.error(binaryKind) }
      let declared = mediaType.essence.isEmpty ? "without a content type" : "of type \(mediaType.essence)"
      throw FormatError(.unknownFormat, "no known format: a document \(declared)")
    }
    return best
  }
}
