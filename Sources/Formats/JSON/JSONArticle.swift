import Models

/// Reads an article out of one JSON object.
enum JSONArticle {
  static func read(_ object: [String: JSONValue], from document: Document) throws(FormatError) -> ParsedArticle {
    var article = try body(object, from: document)
    func text(_ keys: String...) -> String {
      for key in keys {
        if let value = object[key]?.string { return TextCleaning.collapsed(value) }
      }
      return ""
    }
    func state(_ fact: Fact, _ value: String, _ assign: (String) -> Void) {
      guard !value.isEmpty else { return }
      assign(value)
      article.origins[fact] = .jsonKey
    }
    state(.title, text("title", "headline")) { article.title = $0 }
    state(.standfirst, text("description", "standfirst", "summary")) { article.standfirst = $0 }
    state(.url, CanonicalURL(text("url", "link"))?.string ?? "") { article.url = $0 }
    state(.language, LanguageTag.normalised(text("language", "lang"))) { article.language = $0 }
    state(.section, text("section")) { article.section = $0 }
    state(.siteName, source(object["source"], "name")) { article.siteName = $0 }
    let country = text("country").isEmpty ? source(object["source"], "country") : text("country")
    state(.country, CountryCode.normalised(country)) { article.country = $0 }
    let domain = text("domain").isEmpty ? source(object["source"], "domain") : text("domain")
    if !domain.isEmpty { article.publisherDomain = domain.lowercased() }
    if let date = DateReading.stated(text("publishedAt", "published_at", "date")) {
      (article.publishedAt, article.origins[.publishedAt]) = (date, .jsonKey)
    }
    if let date = DateReading.stated(text("modifiedAt", "modified_at")) {
      (article.modifiedAt, article.origins[.modifiedAt]) = (date, .jsonKey)
    }
    let authors = (object["authors"] ?? object["author"])?.strings.map { TextCleaning.collapsed($0) } ?? []
    if !authors.isEmpty { (article.authors, article.origins[.authors]) = (authors, .jsonKey) }
    let tags = object["tags"]?.strings.map { TextCleaning.collapsed($0) } ?? []
    if !tags.isEmpty { (article.tags, article.origins[.tags]) = (tags, .jsonKey) }
    if let image = CanonicalURL(text("image")) { article.image = Image(url: image.string) }
    return article
  }

  private static func body(_ object: [String: JSONValue], from document: Document) throws(FormatError) -> ParsedArticle
  {
    if let html = object["html"]?.string {
      let url = object["url"]?.string ?? document.url
      let page = Document(url: url, contentType: "text/html; charset=utf-8", content: Array(html.utf8))
      guard let article = try HTMLFormat().parse(page).first else { throw noText }
      return article
    }
    guard let text = object["text"]?.string ?? object["body"]?.string ?? object["content"]?.string else {
      throw FormatError(.noText, "the object has none of the keys text, body and html")
    }
    let blocks = Paragraphs.blocks(text.split(omittingEmptySubsequences: false) { $0.isNewline })
    guard !blocks.isEmpty else { throw noText }
    return ParsedArticle(blocks: blocks)
  }

  private static let noText = FormatError(.noText, "the article has no text")

  /// A source is a name, or an object with name, domain and country.
  private static func source(_ value: JSONValue?, _ key: String) -> String {
    guard let value else { return "" }
    if let name = value.string { return key == "name" ? TextCleaning.collapsed(name) : "" }
    return value[key]?.string.map { TextCleaning.collapsed($0) } ?? ""
  }
}
