public import Models

/// Web pages.
public struct HTMLFormat: DocumentFormat {
  /// "html".
  public static let name = "html"

  /// Creates the format.
  public init() {}

  /// Certain when the bytes begin like a page, declared for HTML's types when they do not.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    let text = start.drop { Ascii.isSpace($0) }
    let openings = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<title"]
    if openings.contains(where: { Ascii.hasPrefix(text, $0) }) { return .certain }
    if mediaType.essence == "text/html" || mediaType.essence == "application/xhtml+xml" { return .declared }
    guard mediaType.isUnknown || mediaType.essence == "text/plain" || mediaType.essence == "application/xml" else {
      return .none
    }
    let isMarkup =
      text.first == UInt8(ascii: "<") && ["<html", "<body", "<div", "<p>"].contains { Ascii.contains(text, $0) }
    return isMarkup ? .certain : .none
  }

  /// One article.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let page = PageSource(document)
    let (tree, data) = page.parsed()
    let linked = LinkedArticle(data)
    var article = PageFacts.read(tree, linked: linked, url: document.url, page: page)
    article.blocks = MainText.blocks(of: tree, facts: article, stated: linked.body)
    article.origins[.body] = .markup
    if article.blocks.isEmpty {
      article.blocks = ScriptedText.blocks(in: page.text, facts: article)
      article.origins[.body] = .script
    }
    let address = CanonicalURL(document.url) ?? CanonicalURL(article.url)
    if let refusal = PageCheck(tree, data, article: article, url: address).refusal { throw refusal }
    guard !article.blocks.isEmpty else { throw FormatError(.noText, "the page has no text") }
    return [article]
  }
}
