/// One item of NewsML-G2.
enum NewsMLItem {
  static func read(_ tree: XMLTree, _ item: Int) throws(FormatError) -> ParsedArticle {
    let itemMeta = tree.first(item, "itemMeta")
    let status = itemMeta.flatMap { tree.first($0, "pubStatus") }.map { tree.attribute($0, "qcode") } ?? ""
    guard !status.hasSuffix(":canceled"), !status.hasSuffix(":withheld") else {
      throw FormatError(.noArticle, "the item is cancelled or withheld")
    }
    var facts = try content(tree, item)
    if let meta = tree.first(item, "contentMeta") { read(tree, meta, &facts) }
    if let itemMeta {
      let provider = tree.first(itemMeta, "provider")
      facts.set(.siteName, \.siteName, provider.map { name(tree, $0) } ?? "")
      facts.set(.title, \.title, tree.text(tree.first(itemMeta, "title")))
      facts.set(.publishedAt, \.publishedAt, date: tree.text(tree.first(itemMeta, "firstCreated")))
      facts.set(.publishedAt, \.publishedAt, date: tree.text(tree.first(itemMeta, "versionCreated")))
      facts.set(.modifiedAt, \.modifiedAt, date: tree.text(tree.first(itemMeta, "versionCreated")))
      for link in tree.children(itemMeta, "link") where tree.attribute(link, "rel").hasSuffix("canonical") {
        facts.set(.url, \.url, CanonicalURL(tree.attribute(link, "href"))?.string ?? "")
      }
    }
    facts.set(.url, \.url, CanonicalURL(tree.attribute(item, "guid"))?.string ?? "")
    facts.set(.language, \.language, LanguageTag.normalised(tree.attribute(item, "lang")))
    if let rights = tree.first(item, "rightsInfo", "copyrightHolder") {
      facts.set(.siteName, \.siteName, name(tree, rights))
    }
    return facts.article
  }

  /// The text, in whichever of the three forms it comes.
  private static func content(_ tree: XMLTree, _ item: Int) throws(FormatError) -> StatedFacts {
    guard let set = tree.first(item, "contentSet") else { throw FormatError(.noText, "the item has no content") }
    for inline in tree.children(set, "inlineXML") {
      guard let root = tree.children(inline).first else { continue }
      if tree.nodes[root].name == "nitf" { return try NITFArticle.read(tree, root) }
      let body = tree.nodes[root].name == "html" ? tree.first(root, "body") ?? root : root
      let blocks = XMLMarkup.blocks(tree, body)
      if !blocks.isEmpty { return StatedFacts(blocks, origin: .xmlElement) }
    }
    for inline in tree.children(set, "inlineData") {
      let text = tree.nodes[inline..<tree.nodes[inline].end].map(\.text).joined()
      let isMarkup = tree.attribute(inline, "contenttype").contains("html")
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      let blocks = isMarkup ? FragmentBlocks.blocks(text) : Paragraphs.blocks(lines)
      if !blocks.isEmpty { return StatedFacts(blocks, origin: .xmlElement) }
    }
    throw FormatError(.noText, "the item has no text: a picture, a video, or a text that is kept elsewhere")
  }

  private static func read(_ tree: XMLTree, _ meta: Int, _ facts: inout StatedFacts) {
    facts.set(.title, \.title, tree.text(tree.first(meta, "headline")))
    for description in tree.children(meta, "description") {
      facts.set(.standfirst, \.standfirst, tree.text(description))
    }
    let creators = tree.children(meta, "creator").map { name(tree, $0) }
    let bylines = tree.children(meta, "by").map { tree.text($0) }
    facts.setAuthors(bylines.isEmpty ? creators : bylines)
    let source = tree.first(meta, "infoSource")
    facts.set(.siteName, \.siteName, source.map { name(tree, $0) } ?? "")
    facts.set(.publishedAt, \.publishedAt, date: tree.text(tree.first(meta, "contentCreated")))
    facts.set(.modifiedAt, \.modifiedAt, date: tree.text(tree.first(meta, "contentModified")))
    if let language = tree.first(meta, "language") {
      facts.set(.language, \.language, LanguageTag.normalised(tree.attribute(language, "tag")))
    }
    let words = tree.children(meta, "keyword").map { tree.text($0) }
    facts.set(.tags, \.tags, words + tree.children(meta, "subject").map { name(tree, $0) })
    let dateline = tree.text(tree.first(meta, "dateline"))
    facts.setDateline(dateline.isEmpty ? tree.first(meta, "located").map { name(tree, $0) } ?? "" : dateline)
  }

  /// A thing's name: in an element, or as a literal.
  private static func name(_ tree: XMLTree, _ node: Int) -> String {
    let text = tree.text(tree.first(node, "name"))
    return text.isEmpty ? tree.attribute(node, "literal") : text
  }
}
