public import Models

/// IPTC's ninjs, versions 1 and 2: an object, or several one after the other.
public struct NinjsFormat: DocumentFormat {
  /// "ninjs".
  public static let name = "ninjs"

  /// Keys that nothing else has.
  private static let keys = [
    "\"pubstatus\"", "\"versioncreated\"", "\"body_xhtml\"", "\"body_text\"", "\"description_text\"", "\"bodies\"",
    "\"contentcreated\"",
  ]

  /// Creates the format.
  public init() {}

  /// Certain when an object has a key of ninjs near its beginning.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    guard start.first(where: { !Ascii.isSpace($0) }) == UInt8(ascii: "{"),
      mediaType.isUnknown || mediaType.essence.hasSuffix("json") || mediaType.essence.hasPrefix("application/")
    else { return .none }
    return Self.keys.contains { Ascii.contains(start, $0) } ? .certain : .none
  }

  /// An article an object.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    var parser = JSONParser(CharsetDecoder.utf8(document.content, declared: "utf-8"))
    var articles: [ParsedArticle] = []
    while !parser.isAtEnd {
      let value: JSONValue
      do { value = try parser.parseValue() } catch { throw FormatError(.malformed, error.reason) }
      guard case .object(let object) = value else { throw FormatError(.malformed, "JSON, but no object of ninjs") }
      articles.append(try NinjsArticle.read(object))
      guard articles.count <= JSONArticleFormat.articlesMax else {
        throw FormatError(.tooLarge, "more than \(JSONArticleFormat.articlesMax) articles in one document")
      }
    }
    guard !articles.isEmpty else { throw FormatError(.noText, "the document has no text") }
    return articles
  }
}
