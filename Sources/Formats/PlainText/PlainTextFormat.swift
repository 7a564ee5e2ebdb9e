public import Models

/// Plain text, with or without a header block in front of it (``HeaderBlock``).
public struct PlainTextFormat: DocumentFormat {
  /// "text".
  public static let name = "text"

  /// Creates the format.
  public init() {}

  /// Declared for text/plain, a fallback for anything that is not declared at all or declared as some other text.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    if mediaType.essence == "text/plain" { return .declared }
    return mediaType.isUnknown || mediaType.essence.hasPrefix("text/") ? .fallback : .none
  }

  /// One article: paragraphs are parted by empty lines, or by lines where no empty line stands.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let text = CharsetDecoder.decode(document.content, declared: MediaType(document.contentType).charset)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let header = HeaderBlock(lines)
    var article = ParsedArticle(blocks: Paragraphs.blocks(lines.dropFirst(header.lineCount)))
    guard !article.blocks.isEmpty else { throw FormatError(.noText, "the document has no text") }
    fill(&article, from: header)
    if article.title.isEmpty, document.title.isEmpty { takeTitle(&article) }
    return [article]
  }

  private func fill(_ article: inout ParsedArticle, from header: HeaderBlock) {
    article.title = header.value("title")
    article.authors = header.authors
    article.publishedAt = DateReading.stated(header.value("date"))
    article.siteName = header.value("source")
    article.url = CanonicalURL(header.value("url"))?.string ?? ""
    article.language = LanguageTag.normalised(header.value("language"))
    article.country = CountryCode.normalised(header.value("country"))
    article.section = header.value("section")
    article.standfirst = header.value("description")
    article.tags = header.value("tags").split(whereSeparator: { ",;".contains($0) }).map { TextCleaning.collapsed($0) }
      .filter { !$0.isEmpty }
    let facts: [(Fact, Bool)] = [
      (.title, !article.title.isEmpty), (.authors, !article.authors.isEmpty),
      (.publishedAt, article.publishedAt != nil),
      (.siteName, !article.siteName.isEmpty), (.url, !article.url.isEmpty), (.language, !article.language.isEmpty),
      (.country, !article.country.isEmpty), (.section, !article.section.isEmpty), (.tags, !article.tags.isEmpty),
      (.standfirst, !article.standfirst.isEmpty),
    ]
    for (fact, isStated) in facts where isStated { article.origins[fact] = .headerLine }
  }

  /// A short first paragraph without a full stop is the headline of a text that has no other.
  private func takeTitle(_ article: inout ParsedArticle) {
    guard article.blocks.count > 1, let first = article.blocks.first?.text,
      first.count <= Paragraphs.titleCharactersMax,
      let last = first.last, !".!…:;,".contains(last)
    else { return }
    article.title = first
    article.origins[.title] = .text
    article.blocks.removeFirst()
  }
}
