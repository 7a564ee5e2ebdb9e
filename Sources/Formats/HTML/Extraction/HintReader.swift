/// Reads the hints of a page's elements, each distinct name once.
struct HintReader {
  private let tree: PageTree
  private var known: [[UInt8]: Hint] = [:]

  init(_ tree: PageTree) { self.tree = tree }

  /// What an element's attributes say.
  mutating func hint(of node: Int) -> Hint {
    if let property = tree.attributeBytes(.itemprop, of: node), Ascii.contains(property, "articlebody") {
      return .content
    }
    if isHidden(node) { return .boilerplate }
    if let role = tree.attributeBytes(.role, of: node), let hint = Self.roles[String(decoding: role, as: UTF8.self)] {
      return hint
    }
    var found = Hint.none
    for name in [Attribute.class, .id, .dataComponent, .dataTestID] {
      guard let value = tree.attributeBytes(name, of: node), !value.isEmpty else { continue }
      switch hint(named: value) {
      case .content: return .content
      case .boilerplate: found = .boilerplate
      case .none: break
      }
    }
    return found
  }

  private static let roles: [String: Hint] = [
    "navigation": .boilerplate, "banner": .boilerplate, "contentinfo": .boilerplate, "complementary": .boilerplate,
    "search": .boilerplate, "menu": .boilerplate, "menubar": .boilerplate, "dialog": .boilerplate,
    "alertdialog": .boilerplate, "tooltip": .boilerplate, "toolbar": .boilerplate,
  ]

  private mutating func hint(named value: ArraySlice<UInt8>) -> Hint {
    let key = Array(value)
    if let hint = known[key] { return hint }
    var found = Hint.none
    for name in value.split(whereSeparator: Ascii.isSpace).prefix(16) {
      switch HintWords.hint(HintWords.words(of: name)) {
      case .content: found = .content
      case .boilerplate: if found == .none { found = .boilerplate }
      case .none: break
      }
    }
    known[key] = found
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
