/// Reads the hints of a page's elements.
struct HintReader {
  /// A hint and the word that gave it: elements that are marked by the same word are believed or not together.
  typealias Mark = (hint: Hint, word: String)

  private let tree: PageTree

  init(_ tree: PageTree) { self.tree = tree }

  /// What an element's attributes say.
  func mark(of node: Int) -> Mark {
    let named = NamedAttributes(of: node, in: tree)
    guard named.isAny else { return (.none, "") }
    if let property = named.property, Ascii.contains(tree.bytes(property), "articlebody") {
      return (.content, "articlebody")
    }
    if isHidden(named) { return (.boilerplate, "#hidden") }
    if let role = named.role, Self.roles.contains(String(decoding: tree.bytes(role), as: UTF8.self)) {
      return (.boilerplate, "#role")
    }
    var found: Mark = (.none, "")
    for name in [named.class, named.id, named.component, named.testID] {
      guard let name, !name.isEmpty else { continue }
      let mark = mark(named: name)
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

  /// More names of one attribute are not looked at.
  private static let namesMax = 16

  private func mark(named range: Range<Int32>) -> Mark {
    tree.bytes.withUnsafeBufferPointer { bytes in
      var found: Mark = (.none, "")
      var (index, count) = (Int(range.lowerBound), 0)
      let end = Int(range.upperBound)
      while index < end, count < Self.namesMax {
        let start = index
        while index < end, !Ascii.isSpace(bytes[index]) { index += 1 }
        if index > start {
          count += 1
          let mark = HintWords.hint(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          switch mark.hint {
          case .content: found = mark
          case .boilerplate: if found.hint == .none { found = mark }
          case .none: break
          }
        }
        index += 1
      }
      return found
    }
  }

  private func isHidden(_ named: NamedAttributes) -> Bool {
    if named.isHidden { return true }
    if let hidden = named.ariaHidden, Ascii.hasPrefix(tree.bytes(hidden), "true") { return true }
    guard let style = named.style, !style.isEmpty else { return false }
    let compact = tree.bytes(style).prefix(512).filter { !Ascii.isSpace($0) }[...]
    return Ascii.contains(compact, "display:none") || Ascii.contains(compact, "visibility:hidden")
  }
}
