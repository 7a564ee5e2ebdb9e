/// One object of IPTC's ninjs: version 1 has a key for each form of a text ("body_xhtml"), version 2 a list of them ("bodies").
enum NinjsArticle {
  /// Keys are read in any case: version 3 writes "versionCreated".
  static func read(_ members: [String: JSONValue]) throws(FormatError) -> ParsedArticle {
    // The key that is in lower case already comes first, as the standard's own does.
    let ordered = members.sorted { $0.key > $1.key }
    let object = Dictionary(ordered.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    let status = text(object, "pubstatus")
    guard status != "canceled", status != "withheld" else {
      throw FormatError(.noArticle, "the item is cancelled or withheld")
    }
    var facts = StatedFacts(try body(object), origin: .jsonKey)
    facts.set(.title, \.title, first(of: object["headlines"]))
    facts.set(.title, \.title, plain(text(object, "headline")))
    facts.set(.title, \.title, text(object, "title"))
    facts.set(.standfirst, \.standfirst, first(of: object["descriptions"]))
    for key in ["description_text", "description_xhtml", "description_html"] {
      facts.set(.standfirst, \.standfirst, plain(text(object, key)))
    }
    facts.set(.siteName, \.siteName, names(object["infosources"]).first ?? names(object["infosource"]).first ?? "")
    facts.set(.siteName, \.siteName, text(object, "source"))
    facts.set(.siteName, \.siteName, text(object, "copyrightholder"))
    let byline = ["byline", "by"].map { text(object, $0) }.first { !$0.isEmpty } ?? ""
    facts.setAuthors(byline.isEmpty ? names(object["authors"]) : [byline])
    for key in ["contentcreated", "firstcreated", "versioncreated"] {
      facts.set(.publishedAt, \.publishedAt, date: text(object, key))
    }
    for key in ["contentmodified", "versioncreated"] { facts.set(.modifiedAt, \.modifiedAt, date: text(object, key)) }
    facts.set(.language, \.language, LanguageTag.normalised(text(object, "language")))
    facts.set(.tags, \.tags, (object["keywords"]?.strings ?? []) + names(object["subjects"]) + names(object["subject"]))
    for url in [text(object, "url"), text(object, "uri")] {
      facts.set(.url, \.url, CanonicalURL(url)?.string ?? "")
    }
    facts.setDateline(text(object, "dateline").isEmpty ? text(object, "located") : text(object, "dateline"))
    readImage(object, &facts)
    return facts.article
  }

  private static func body(_ object: [String: JSONValue]) throws(FormatError) -> [ParsedBlock] {
    var forms: [(type: String, text: String)] = (object["bodies"]?.elements ?? []).compactMap { body in
      guard let text = body["value"]?.string else { return nil }
      return ((body["contenttype"] ?? body["contentType"])?.string ?? "", text)
    }
    for (key, type) in [("body_xhtml", "html"), ("body_html", "html"), ("body_text", "text")] {
      if let text = object[key]?.string { forms.append((type, text)) }
    }
    // Markup keeps headings and lists apart, so that it goes before plain text.
    for form in forms.filter({ isMarkup($0.type) }) + forms.filter({ !isMarkup($0.type) }) {
      let lines = form.text.split(omittingEmptySubsequences: false) { $0.isNewline }
      let isMarkup = isMarkup(form.type) || form.type.isEmpty && form.text.contains("</")
      let blocks = isMarkup ? FragmentBlocks.blocks(form.text) : Paragraphs.blocks(lines)
      if !blocks.isEmpty { return blocks }
    }
    let type = text(object, "type")
    let kind = type.isEmpty || type == "text" ? "" : ": it is of type \(type.prefix(40))"
    throw FormatError(.noText, "the item has no text\(kind)")
  }

  private static func isMarkup(_ type: String) -> Bool { type.lowercased().contains("html") }

  /// The first picture that goes with the text.
  private static func readImage(_ object: [String: JSONValue], _ facts: inout StatedFacts) {
    let linked = object["associations"]
    var items = linked?.elements ?? []
    if case .object(let members)? = linked { items = members.sorted { $0.key < $1.key }.map(\.value) }
    guard let picture = items.first(where: { $0["type"]?.string == "picture" }) else { return }
    var renditions = picture["renditions"]?.elements ?? []
    if case .object(let members)? = picture["renditions"] {
      renditions = members.sorted { $0.key < $1.key }.map(\.value)
    }
    let url = renditions.lazy.compactMap { $0["href"]?.string }.first ?? ""
    facts.setImage(url, caption: picture["description_text"]?.string ?? first(of: picture["descriptions"]))
  }

  private static func text(_ object: [String: JSONValue], _ key: String) -> String { object[key]?.string ?? "" }

  private static func first(of values: JSONValue?) -> String {
    plain(values?.elements.lazy.compactMap { $0["value"]?.string }.first ?? "")
  }

  private static func plain(_ text: String) -> String { text.contains("<") ? MarkupText.plain(text) : text }

  private static func names(_ values: JSONValue?) -> [String] {
    values?.elements.compactMap { $0.string ?? $0["name"]?.string } ?? []
  }
}
