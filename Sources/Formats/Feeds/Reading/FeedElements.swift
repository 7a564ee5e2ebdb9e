import Models

/// What the elements of a feed say, whatever feed it is.
struct FeedElements {
  let tree: FeedTree
  /// What relative addresses are relative to where no `xml:base` says otherwise.
  var url: String
  /// True for Atom of any version.
  let isAtomFeed: Bool
  /// True for Atom 1.0, where a text without a type is plain.
  let isPlainByDefault: Bool
  private let hasBases: Bool

  init(_ tree: FeedTree, url: String, kind: Feed.Kind, version: String = "") {
    self.tree = tree
    self.url = url
    isAtomFeed = kind == .atom
    isPlainByDefault = kind == .newsSitemap || (isAtomFeed && !version.hasPrefix("0"))
    hasBases = tree.attributes.contains { $0.name == "xml:base" }
  }

  // MARK: - Texts

  /// A text construct: escaped, inline or in base64, HTML or plain, by its attributes, else by what it looks like.
  func value(of node: Int) -> FeedValue {
    let type = tree.attribute("type", of: node).lowercased()
    let mode = tree.attribute("mode", of: node).lowercased()
    if tree.hasElements(node) { return FeedValue(text: MarkupWriter.inner(of: body(of: node), in: tree), isHTML: true) }
    var text = tree.text(of: node)
    if mode == "base64" || isBinary(type), let decoded = Base64Text.decoded(text, isCertain: mode == "base64") {
      text = decoded
    }
    return FeedValue(text: text, isHTML: isHTML(text, type: type))
  }

  /// The texts of a node as plain text on one line.
  func label(of node: Int) -> String { value(of: node).plain }

  private func isHTML(_ text: String, type: String) -> Bool {
    switch type {
    case "html", "text/html", "xhtml", "application/xhtml+xml": true
    case "", "text", "text/plain": isPlainByDefault ? false : HTMLText.isMarkup(text)
    default: HTMLText.isMarkup(text)
    }
  }

  /// Types of content that Atom carries in base64.
  private func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
  }

  /// XHTML stands in one `div` that is not part of it.
  private func body(of node: Int) -> Int {
    let children = tree.children(of: node).filter { child in
      !tree.nodes[child].isText || !FeedText.trimmed(tree.text(of: child)).isEmpty
    }
    guard children.count == 1, let only = children.first, tree.nodes[only].name == "div" else { return node }
    return only
  }

  // MARK: - Addresses

  /// The address in a text or an attribute of a node, absolute where that can be told.
  func address(_ reference: String, at node: Int) -> String {
    URLReference.resolved(reference, base: base(at: node))
  }

  /// What relative addresses in a node are relative to.
  func base(at node: Int) -> String {
    guard hasBases else { return url }
    var references: [String] = []
    var index = node
    while index >= 0 {
      let reference = tree.attribute("xml:base", of: index)
      if !reference.isEmpty { references.append(reference) }
      index = Int(tree.nodes[index].parent)
    }
    return references.reversed().reduce(url) { base, reference in
      let resolved = URLReference.resolved(reference, base: base)
      // A base that leads nowhere is a mistake.
      return CanonicalURL(resolved) == nil ? base : resolved
    }
  }

  // MARK: - People, dates, languages

  /// Somebody in elements of their own (`name`, `email`, `uri`) or in one text.
  func person(_ node: Int) -> FeedPerson {
    guard tree.hasElements(node) else { return PersonText.read(value(of: node).plain) }
    var person = FeedPerson()
    for child in tree.elements(of: node) {
      let text = FeedText.label(tree.text(of: child))
      switch tree.nodes[child].name {
      case "name", "title": if person.name.isEmpty { person.name = text }
      case "email": if person.email.isEmpty { person.email = text }
      case "uri", "url", "homepage": if person.url.isEmpty { person.url = address(text, at: child) }
      default: break
      }
    }
    guard person.isEmpty else { return person }
    return PersonText.read(FeedText.label(tree.text(of: node)))
  }

  func date(_ node: Int) -> Timestamp? { FeedDate.read(tree.text(of: node).prefix(byteCountMax: FeedDate.bytesMax)) }

  /// The nearest `xml:lang`.
  func language(at node: Int) -> String { LanguageTag.normalised(tree.inherited("xml:lang", at: node)) }

  /// The categories of podcasts: nested, in attributes, or words in one text.
  func podcastCategories(_ node: Int) -> [String] {
    guard tree.nodes[node].name == "category" else {
      return tree.text(of: node).split(separator: ",").prefix(FeedLimits.valuesMax).map { FeedText.label(String($0)) }
        .filter { !$0.isEmpty }
    }
    let below = (node..<Int(tree.nodes[node].end)).prefix(FeedLimits.valuesMax).filter {
      tree.nodes[$0].name == "category"
    }
    return below.map { FeedText.label(tree.attribute("text", of: $0)) }.filter { !$0.isEmpty }
  }

  // MARK: - Links

  /// The address of a link: in its attribute, else in its text.
  func target(of node: Int) -> String {
    let attribute = tree.attribute("href", of: node)
    if !attribute.isEmpty { return address(attribute, at: node) }
    let resource = tree.attribute("resource", of: node)
    if !resource.isEmpty { return address(resource, at: node) }
    let text = FeedText.trimmed(tree.text(of: node))
    return text.isEmpty ? "" : address(text, at: node)
  }

  /// "alternate", "self", …: what a link leads to, as seen from where it stands.
  func relation(of node: Int) -> String {
    let relation = tree.attribute("rel", of: node).lowercased()
    let iana = "http://www.iana.org/assignments/relation/"
    guard !relation.isEmpty else { return "alternate" }
    return relation.hasPrefix(iana) ? String(relation.dropFirst(iana.count)) : relation
  }

  /// The page that the links of a node lead to: in RSS the last of its own, else among alternates the first that is HTML
  /// or of no type.
  func alternate(_ links: [Int]) -> String {
    let candidates = links.filter { relation(of: $0) == "alternate" && !target(of: $0).isEmpty }
    if !isAtomFeed, let own = candidates.last(where: { tree.nodes[$0].space == .core }) { return target(of: own) }
    let page = candidates.first { node in
      let type = tree.attribute("type", of: node).lowercased()
      return type.isEmpty || type.contains("html")
    }
    return (page ?? candidates.first).map { target(of: $0) } ?? ""
  }
}
