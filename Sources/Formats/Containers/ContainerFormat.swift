public import Models

/// A small container that is sent as one document: a compressed file, a tar or zip archive, a crawl.
///
/// Large ones are taken apart where they are read, by ``InputReader``; this is the same under tighter limits.
public struct ContainerFormat: DocumentFormat {
  /// "container".
  public static let name = "container"
  /// Each of its articles has an address of its own, or none.
  public static let isCollection = true
  /// Archives are no text.
  public static let readsBinary = true
  /// The most articles of one container.
  public static let articlesMax = 10_000

  /// Creates the format.
  public init() {}

  /// Certain by the signatures of what can be unpacked.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    let isContainer =
      Compression.of(start) != nil || ArchiveKind.of(start) != nil || WARCItems.isLikely(start)
      || MailboxItems.isLikely(start)
    return isContainer ? .certain : .none
  }

  /// The articles of all documents in it. What cannot be read is passed over as long as something can.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let options = InputOptions(limits: .document, catalog: .documents)
    let origin = InputOrigin(contentType: document.contentType, url: document.url)
    let reader = InputReader(MemorySource(document.content), origin, options: options)
    var articles: [ParsedArticle] = []
    var reason = FormatError(.noArticle, "there is no article in the archive")
    while let item = reader.next() {
      switch item.content {
      case .leftOut: continue
      case .refused(let text):
        reason = FormatError(.malformed, text)
      case .document(let inner):
        do throws(FormatError) {
          articles += try FormatCatalog.documents.parse(Self.hinted(inner, by: document))
        } catch {
          reason = error
        }
      }
      guard articles.count <= Self.articlesMax else {
        throw FormatError(.tooLarge, "more than \(Self.articlesMax) articles in one document")
      }
    }
    guard !articles.isEmpty else { throw reason }
    return articles
  }

  /// What the sender says about the whole also goes for its parts: who published it, and in which language.
  private static func hinted(_ inner: Document, by document: Document) -> Document {
    var inner = inner
    if inner.language.isEmpty { inner.language = document.language }
    inner.source = document.source
    inner.tags = document.tags
    return inner
  }
}
