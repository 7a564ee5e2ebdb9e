/// The names that readers see behind the title: asked for only where the page marks none as its author's.
enum VisibleByline {
  /// What stands in small letters inside a name.
  private static let particles: Set<Substring> = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ten", "van", "von",
    "y",
    "zu",
  ]
  /// Pieces of text behind the title that are looked at.
  private static let textsMax = 40
  /// A longer text is more than a byline, in bytes.
  private static let bytesMax = 120
  /// An element of more nodes is more than a byline.
  private static let nodesMax = 12

  /// The names of the first short element that says "By" and a name; empty where there is none.
  static func names(in tree: PageTree) -> [String] {
    guard let title = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return [] }
    let texts = tree.nodes.indices.dropFirst(Int(tree.nodes[title].end)).lazy.filter { tree.nodes[$0].tag == .text }
    for index in texts.filter({ tree.text($0).contains { !Ascii.isSpace($0) } }).prefix(textsMax) {
      let text = tree.text(index).drop { Ascii.isSpace($0) }
      guard isByline(text) else { continue }
      let names = names(of: Int(tree.nodes[index].parent), tree)
      if !names.isEmpty { return names }
    }
    return []
  }

  private static func names(of element: Int, _ tree: PageTree) -> [String] {
    guard Int(tree.nodes[element].end) - element <= nodesMax else { return [] }
    let text = tree.flatText(element)
    guard text.utf8.count <= bytesMax, isByline(Array(text.utf8)[...]) else { return [] }
    return AuthorNames.cleaned([BylineText.line(tree, element)], site: [], isLine: true).filter(isName)
  }

  /// "By Ada Quill" begins a line; "by Monday" stands inside a sentence, and "VON DER SEE" is a sign.
  private static func isByline(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let second = text.dropFirst().first else { return false }
    return (0x41...0x5A).contains(first) && (0x61...0x7A).contains(second)
      && AuthorNames.leads.contains { Ascii.hasPrefix(text, $0) }
  }

  /// Two to four words of which each begins with a capital: "By the harbour" and "By Monday" tell no author.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy { particles.contains($0) || $0.first?.isUppercase == true }
      && words.last.map { !particles.contains($0) && $0.count > 1 } == true
  }
}
