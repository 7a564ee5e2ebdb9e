public import Models

/// One JSON object with an article: keys `id`, `url`, `title`, `text` or `html` or `body`, `authors`, `publishedAt`,
/// `source`, `country`, `language`, `tags`; or several such objects as JSON Lines.
public struct JSONArticleFormat: DocumentFormat {
  /// "json".
  public static let name = "json"

  private static let declared: Set<String> = [
    "application/json", "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines",
    "application/jsonlines", "text/json",
  ]

  /// Creates the format.
  public init() {}

  /// Declared for the types of JSON when the first character can begin an object; certain for undeclared objects.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    guard let first = start.first(where: { !Ascii.isSpace($0) }) else { return .none }
    let isObject = first == UInt8(ascii: "{")
    if Self.declared.contains(mediaType.essence) {
      return isObject ? .certain : first == UInt8(ascii: "<") ? .none : .declared
    }
    return isObject && mediaType.isUnknown ? .certain : .none
  }

  /// An article an object.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let text = CharsetDecoder.decode(document.content, declared: "utf-8")
    var parser = JSONParser(Array(text.utf8))
    var articles: [ParsedArticle] = []
    while !parser.isAtEnd {
      let value: JSONValue
      do { value = try parser.parseValue() } catch { throw FormatError(.malformed, error.reason) }
      guard case .object(let object) = value else {
        throw FormatError(.malformed, "JSON, but no object with an article in it")
      }
      articles.append(try JSONArticle.read(object, from: document))
      guard articles.count <= Self.articlesMax else {
        throw FormatError(.tooLarge, "more than \(Self.articlesMax) articles in one document")
      }
    }
    guard !articles.isEmpty else { throw FormatError(.noText, "the document has no text") }
    return articles
  }

  /// The most articles that one document may hold.
  public static let articlesMax = 10_000
}
