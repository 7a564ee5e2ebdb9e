public import Models

/// A small table that is sent as one document, its columns called as articles' facts are.
public struct CSVFormat: DocumentFormat {
  /// "csv".
  public static let name = "csv"
  /// Each of its articles has an address of its own, or none.
  public static let isCollection = true

  /// Creates the format.
  public init() {}

  /// Certain when the header names a text and another fact, declared for the types of tables.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    guard mediaType.isUnknown || mediaType.essence.hasPrefix("text/") || mediaType.essence == "application/csv" else {
      return .none
    }
    if CSVHeader.delimiter(start, "", nil) != nil { return .certain }
    return ["text/csv", "application/csv", "text/tab-separated-values"].contains(mediaType.essence) ? .declared : .none
  }

  /// An article a record.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let text = CharsetDecoder.utf8(document.content, declared: MediaType(document.contentType).charset)
    let source = BufferedSource(MemorySource(text))
    let delimiter = CSVHeader.delimiter(text[...], "text/csv", nil) ?? UInt8(ascii: ",")
    guard let items = try CSVItems(source, delimiter, InputOrigin(), nil) else { throw Self.noText }
    var articles: [ParsedArticle] = []
    var reason = Self.noText
    while case .item(let item)? = try items.next() {
      switch item.content {
      case .document(let record):
        do throws(FormatError) { articles += try JSONArticleFormat().parse(record) } catch { reason = error }
      case .refused(let text): reason = FormatError(.malformed, text)
      case .leftOut: continue
      }
      guard articles.count <= JSONArticleFormat.articlesMax else {
        throw FormatError(.tooLarge, "more than \(JSONArticleFormat.articlesMax) articles in one document")
      }
    }
    guard !articles.isEmpty else { throw reason }
    return articles
  }

  private static let noText = FormatError(.noText, "the table has no record with a text")
}
