/// An article in IPTC's NITF (News Industry Text Format).
enum NITFArticle {
  /// Reads the element `nitf`, or another that holds its body.
  static func read(_ tree: XMLTree, _ root: Int) throws(FormatError) -> StatedFacts {
    guard let body = tree.first(root, "body") else { throw FormatError(.noText, "NITF without a body") }
    let contents = tree.children(body, "body.content")
    let blocks = (contents.isEmpty ? [body] : contents).flatMap { XMLMarkup.blocks(tree, $0) }
    guard !blocks.isEmpty else { throw FormatError(.noText, "the article has no text") }
    var facts = StatedFacts(blocks, origin: .xmlElement)
    let head = tree.first(root, "head")
    let bodyHead = tree.first(body, "body.head")
    if let bodyHead {
      facts.set(.title, \.title, tree.text(tree.first(bodyHead, "hedline", "hl1")))
      facts.set(.standfirst, \.standfirst, tree.text(tree.first(bodyHead, "abstract")))
      facts.set(.standfirst, \.standfirst, tree.text(tree.first(bodyHead, "hedline", "hl2")))
    }
    if let head { readHead(tree, head, &facts) }
    if let bodyHead {
      let people = tree.all(bodyHead, "person").map { tree.text($0) }
      facts.setAuthors(people.isEmpty ? tree.children(bodyHead, "byline").map { byline(tree, $0) } : people)
      let dateline = tree.first(bodyHead, "dateline")
      let location = dateline.flatMap { tree.first($0, "location") }
      facts.setDateline(tree.text(location ?? dateline))
      if let date = dateline.flatMap({ tree.first($0, "story.date") }) {
        facts.set(.publishedAt, \.publishedAt, date: tree.attribute(date, "norm"))
      }
    }
    facts.set(.language, \.language, LanguageTag.normalised(tree.attribute(root, "lang")))
    if let media = tree.all(body, "media").first(where: { tree.attribute($0, "media-type") == "image" }),
      let reference = tree.first(media, "media-reference")
    {
      facts.setImage(tree.attribute(reference, "source"), caption: tree.text(tree.first(media, "media-caption")))
    }
    return facts
  }

  private static func readHead(_ tree: XMLTree, _ head: Int, _ facts: inout StatedFacts) {
    facts.set(.title, \.title, tree.text(tree.first(head, "title")))
    if let publication = tree.first(head, "pubdata") {
      facts.set(.siteName, \.siteName, tree.attribute(publication, "name"))
      facts.set(.section, \.section, tree.attribute(publication, "position.section"))
      facts.set(.publishedAt, \.publishedAt, date: tree.attribute(publication, "date.publication"))
      facts.set(.url, \.url, CanonicalURL(tree.attribute(publication, "ex-ref"))?.string ?? "")
    }
    guard let data = tree.first(head, "docdata") else { return }
    if let holder = tree.first(data, "doc.copyright") {
      facts.set(.siteName, \.siteName, tree.attribute(holder, "holder"))
    }
    for name in ["date.issue", "date.release"] {
      guard let date = tree.first(data, name) else { continue }
      facts.set(.publishedAt, \.publishedAt, date: tree.attribute(date, "norm"))
    }
    facts.set(.tags, \.tags, tree.all(data, "keyword").map { tree.attribute($0, "key") })
  }

  /// A byline without its second line, which says what the author is.
  private static func byline(_ tree: XMLTree, _ node: Int) -> String {
    let titles = tree.children(node, "byttl").map { tree.text($0) }
    var text = tree.text(node)
    for title in titles where !title.isEmpty && text.hasSuffix(title) { text.removeLast(title.count) }
    return text
  }
}
