public import Models

/// One way that news arrives: bytes in, articles out.
///
/// A format holds no state and touches nothing but the document, so that any number of lanes share one.
public protocol DocumentFormat: Sendable {
  /// "html": stable, lower-case, for people and metrics.
  static var name: String { get }

  /// Whether it takes bytes that are no text. False unless a format says otherwise.
  static var readsBinary: Bool { get }

  /// True when the articles have addresses of their own, and the document's is that of their list: a feed.
  static var isCollection: Bool { get }

  /// How sure the format is that a document is its own.
  ///
  /// - Parameters:
  ///   - mediaType: what the sender declares.
  ///   - start: the first bytes of the content, at most ``FormatCatalog/sniffedBytesMax``, without a byte order mark.
  func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch

  /// The articles of a document, at least one.
  ///
  /// The time and the memory that it takes are bounded by the document's size; no input makes it crash.
  func parse(_ document: Document) throws(FormatError) -> [ParsedArticle]
}

extension DocumentFormat {
  /// Text only.
  public static var readsBinary: Bool { false }

  /// Most documents are one article.
  public static var isCollection: Bool { false }
}
