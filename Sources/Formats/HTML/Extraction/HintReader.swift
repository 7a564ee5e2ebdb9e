/// Reads the hints of a page's elements.
struct HintReader {
  /// A hint and the word that gave it: elements that are marked by the same word are believed or not together.
  typealias Mark = (hint: Hint, word: String)

  private let tree: PageTree

  init(_ tree: PageTree) { self.tree = tree }

  /// What an element's attributes say.
  func mark(of node: Int) -> Mark {
    guard !tree.nodes[node].range.isEmpty else { return (.none, "") }
    if let property = tree.attributeBytes(.itemprop, of: node), Ascii.contains(property, "articlebody") {
      return (.content, "articlebody")
    }
    if isHidden(node) { return (.boilerplate, "#hidden") }
    if let role = tree.attributeBytes(.role, of: node), Self.roles.contains(String(decoding: role, as: UTF8.self)) {
      return (.boilerplate, "#role")
    }
    var found: Mark = (.none, "")
    for name in [Attribute.class, .id, .dataComponent, .dataTestID] {
      guard let value = tree.attributeBytes(name, of: node), !value.isEmpty else { continue }
      let mark = mark(named: value)
      switch mark.hint {
      case .content: return mark
      case .boilerplate: found = mark
      case .none: break
      }
    }
    return found
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog",
    "tooltip", "toolbar",
  ]

  private func mark(named value: ArraySlice<UInt8>) -> Mark {
    var found: Mark = (.none, "")
    for name in value.split(whereSeparator: Ascii.isSpace).prefix(16) {
      let mark = HintWords.hint(name)
      switch mark.hint {
      case .content: found = mark
      case .boilerplate: if found.hint == .none { found = mark }
      case .none: break
      }
    }
    return found
  }

  private func isHidden(_ node: Int) -> Bool {
    if tree.attributeBytes(.hidden, of: node) != nil { return true }
    if let hidden = tree.attributeBytes(.ariaHidden, of: node), Ascii.hasPrefix(hidden, "true") { return true }
    guard let style = tree.attributeBytes(.style, of: node), !style.isEmpty else { return false }
    let compact = style.prefix(512).filter { !Ascii.isSpace($0) }[...]
    return Ascii.contains(compact, "display:none") || Ascii.contains(compact, "visibility:hidden")
  }
}
