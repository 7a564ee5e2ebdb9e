public import Models

/// Markdown with a block of facts in front, as static sites keep their articles, or without one.
public struct MarkdownFormat: DocumentFormat {
  /// "markdown".
  public static let name = "markdown"

  /// Creates the format.
  public init() {}

  /// Certain when there is a block in front with a title or a date, declared for the types of Markdown.
  public func matches(_ mediaType: MediaType, start: ArraySlice<UInt8>) -> FormatMatch {
    let isDeclared = ["text/markdown", "text/x-markdown"].contains(mediaType.essence)
    guard mediaType.isUnknown || mediaType.essence.hasPrefix("text/") else { return .none }
    if start.starts(with: "---".utf8) || start.starts(with: "+++".utf8), let front = FrontMatter(start),
      front.values["title"] != nil || front.values["date"] != nil
    {
      return .certain
    }
    return isDeclared ? .declared : .none
  }

  /// One article.
  public func parse(_ document: Document) throws(FormatError) -> [ParsedArticle] {
    let text = CharsetDecoder.utf8(document.content, declared: MediaType(document.contentType).charset)
    let front = FrontMatter(text[...])
    let body = String(decoding: text[(front?.end ?? text.startIndex)...], as: UTF8.self)
    var blocks = FragmentBlocks.blocks(CommonMark.html(body))
    var title = front?.text("title", "headline") ?? ""
    let heading = blocks.first.flatMap { $0.kind == .heading ? $0.text : nil }
    if let heading, title.isEmpty || title == heading {
      title = heading
      blocks.removeFirst()
    }
    guard !blocks.isEmpty else { throw FormatError(.noText, "the document has no text") }
    var facts = StatedFacts(blocks, origin: front == nil ? .text : .frontMatter)
    facts.set(.title, \.title, title)
    if let front { read(front, &facts) }
    return [facts.article]
  }

  private func read(_ front: FrontMatter, _ facts: inout StatedFacts) {
    facts.set(.standfirst, \.standfirst, front.text("description", "summary", "excerpt", "standfirst"))
    facts.set(.publishedAt, \.publishedAt, date: front.text("date", "published", "publishedat", "pubdate"))
    facts.set(.modifiedAt, \.modifiedAt, date: front.text("lastmod", "modified", "updated", "modifiedat"))
    facts.set(.language, \.language, LanguageTag.normalised(front.text("language", "lang", "locale")))
    facts.set(.siteName, \.siteName, front.text("source", "publisher", "site"))
    facts.set(.country, \.country, CountryCode.normalised(front.text("country")))
    facts.set(.section, \.section, front.text("section", "category", "categories"))
    let tags = front.list("tags", "keywords")
    facts.set(.tags, \.tags, tags.count == 1 ? tags[0].split(separator: ",").map(String.init) : tags)
    facts.setAuthors(front.list("authors", "author", "by"))
    let url = front.text("url", "canonical", "canonicalurl", "canonical_url", "link", "permalink")
    facts.set(.url, \.url, CanonicalURL(url)?.string ?? "")
    facts.setImage(front.text("image", "cover", "thumbnail"), caption: "")
  }
}
