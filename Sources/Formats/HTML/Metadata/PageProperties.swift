/// Facts that stand in the elements of a page: links, microdata, times, headings.
struct PageProperties {
  /// More elements of a kind are not looked at.
  private static let countMax = 64

  /// More people do not write one article.
  private static let authorsMax = 6

  /// Names that stand further behind the first are not of the same byline, in nodes.
  private static let bylineNodesMax = 60

  private(set) var canonicalLink = ""
  private(set) var imageLink = ""
  private(set) var baseAddress = ""
  private(set) var language = ""
  private(set) var title = ""
  /// The texts of the `h1` elements.
  private(set) var titleHeadings: [String] = []
  /// The values of `time` elements, the more trustworthy first.
  private(set) var times: [String] = []
  /// Names in microdata.
  private(set) var authors: [String] = []
  /// Names in elements that are called so.
  private(set) var bylines: [String] = []
  private var microdata: [String: String] = [:]
  private var firstByline = 0

  init(_ tree: PageTree) {
    var laterTimes: [String] = []
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      readProperty(tree, index)
      switch tree.nodes[index].tag {
      case .html: language = tree.attribute(.lang, of: index)
      case .base: baseAddress = tree.attribute(.href, of: index)
      case .title: if title.isEmpty { title = tree.flatText(index) }
      case .link: readLink(tree, index)
      case .h1: if titleHeadings.count < Self.countMax { titleHeadings.append(tree.flatText(index)) }
      case .time:
        let value = tree.attribute(.datetime, of: index)
        let isNamed = ["publish", "pubdate", "created", "date"].contains { word in
          tree.attributeBytes(.class, of: index).map { Ascii.contains($0, word) } ?? false
            || tree.attributeBytes(.itemprop, of: index).map { Ascii.contains($0, word) } ?? false
        }
        if times.count + laterTimes.count < Self.countMax {
          if isNamed { times.append(value) } else { laterTimes.append(value) }
        }
      default: readByline(tree, index)
      }
    }
    titleHeadings.removeAll { $0.isEmpty }
    // So many are the authors of the page's teasers too; its own stands first.
    if Set(authors).count > Self.authorsMax { authors = Array(authors.prefix(1)) }
    times += laterTimes
  }

  /// The first value of a schema.org property.
  subscript(_ name: String) -> String { microdata[name] ?? "" }

  private mutating func readLink(_ tree: PageTree, _ node: Int) {
    let relation = tree.attribute(.rel, of: node).lowercased()
    if relation == "canonical", canonicalLink.isEmpty { canonicalLink = tree.attribute(.href, of: node) }
    if relation == "image_src", imageLink.isEmpty { imageLink = tree.attribute(.href, of: node) }
  }

  private mutating func readProperty(_ tree: PageTree, _ node: Int) {
    let names = tree.attribute(.itemprop, of: node)
    let property = names.isEmpty ? tree.attribute(.property, of: node) : names
    guard !property.isEmpty, tree.nodes[node].tag != .meta || !names.isEmpty || Self.isOfSchema(property)
    else { return }
    for part in property.split(separator: " ") {
      let name = Self.term(part)
      switch name {
      case "headline", "datePublished", "dateCreated", "dateModified", "description", "articleSection", "keywords",
        "image", "isAccessibleForFree":
        if microdata[name] == nil { microdata[name] = value(tree, node) }
      case "author", "creator":
        if authors.count < Self.countMax { authors.append(authorName(tree, node)) }
      default: break
      }
    }
  }

  /// The property of "schema:headline", of the same as a safe CURIE "[schema:headline]" (RDFa Core 1.1, section 6) and of
  /// "https://schema.org/headline".
  private static func term(_ text: Substring) -> String {
    let curie = text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text
    return curie.split { $0 == ":" || $0 == "/" || $0 == "#" }.last.map(String.init) ?? ""
  }

  /// Whether a property says that it is one of schema.org; those of `meta` elements are Open Graph's else.
  private static func isOfSchema(_ property: String) -> Bool {
    let text = property.hasPrefix("[") ? property.dropFirst() : property[...]
    return ["schema:", "http://schema.org/", "https://schema.org/"].contains { text.hasPrefix($0) }
  }

  /// An author is a name, or an element with a name somewhere in it.
  private func authorName(_ tree: PageTree, _ node: Int) -> String {
    for index in node..<Int(tree.nodes[node].end)
    where tree.nodes[index].tag != .text {
      let isName = tree.attribute(.itemprop, of: index) == "name"
      if isName || index > node && Self.term(tree.attribute(.property, of: index)[...]) == "name" {
        return value(tree, index)
      }
    }
    let text = value(tree, node)
    return text.utf8.count > 200 ? "" : text == tree.flatText(node) ? BylineText.line(tree, node) : text
  }

  private func value(_ tree: PageTree, _ node: Int) -> String {
    let isImage = tree.nodes[node].tag == .img
    for name in isImage ? [Attribute.src] : [.content, .datetime] {
      let value = tree.attribute(name, of: node)
      if !value.isEmpty { return value }
    }
    return tree.flatText(node)
  }

  /// Several links in a byline are its names, with or without anything between them.
  private func linkedNames(_ tree: PageTree, _ node: Int) -> String? {
    let links = (node..<Int(tree.nodes[node].end)).lazy.filter { tree.nodes[$0].tag == .a }.prefix(Self.authorsMax + 1)
    let names = links.map { tree.flatText($0) }.filter { !$0.isEmpty }
    guard (2...Self.authorsMax).contains(names.count), names.allSatisfy({ $0.contains(" ") && $0.utf8.count <= 60 })
    else { return nil }
    return names.joined(separator: "; ")
  }

  private mutating func readByline(_ tree: PageTree, _ node: Int) {
    guard bylines.count < 4 else { return }
    let isAuthorLink = tree.nodes[node].tag == .a && tree.attribute(.rel, of: node).lowercased() == "author"
    var isCalledSo = false
    if let name = tree.attributeBytes(.class, of: node), name.count < 200,
      Ascii.contains(name, "byline") || Ascii.contains(name, "aut")
    {
      let words = HintWords.words(of: name)
      isCalledSo =
        words.contains { $0 == "byline" || $0 == "author" || $0 == "authors" || $0 == "autor" || $0 == "auteur" }
        && !words.contains {
          ["bio", "box", "image", "avatar", "description", "date", "social", "comment", "comments", "reply"].contains(
            $0)
        }
    }
    guard isAuthorLink || isCalledSo else { return }
    let text = tree.flatText(node)
    guard !text.isEmpty, text.utf8.count <= 120 else { return }
    // Further down stand the authors of comments and of other articles.
    if bylines.isEmpty { firstByline = node }
    if node - firstByline <= Self.bylineNodesMax {
      bylines.append(linkedNames(tree, node) ?? BylineText.line(tree, node))
    }
  }
}
