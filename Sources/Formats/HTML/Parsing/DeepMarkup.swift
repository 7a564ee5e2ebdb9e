/// Takes out the nesting of a page that has more levels than its tree may have, so that its text remains.
enum DeepMarkup {
  /// So many elements stay open around each other. Those that end by themselves (paragraphs, items, cells) come on top.
  private static let levelsMax = 120
  /// So far back an end tag may find its element among those that were taken out.
  private static let hiddenLookedAt = 64

  /// Elements without content, and paragraphs, which cannot stand in each other.
  private static let flat: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p",
    "html", "head", "body",
  ]
  /// Those that one of their kind ends: they have levels only where others stand between them.
  private static let ending: Set<String> = [
    "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup",
  ]

  /// The tree of a short piece of markup, however deep it is.
  static func tree(of markup: [UInt8]) -> PageTree {
    let tree = LibXMLParser().parse(markup)
    return tree.isTooDeep ? LibXMLParser().parse(flattened(markup)) : tree
  }

  /// The page with everything that is deeper on one level. What stood in blocks stands in paragraphs.
  static func flattened(_ markup: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(markup.count)
    var open: [String] = []
    var hidden: [String] = []
    var index = 0
    while let start = ByteSearch.firstIndex(of: UInt8(ascii: "<"), in: markup, from: index) {
      result += markup[index..<start]
      let isEnd = start + 1 < markup.count && markup[start + 1] == UInt8(ascii: "/")
      let name = name(markup, from: start + (isEnd ? 2 : 1))
      let isDeep = open.count >= levelsMax
      let isEnding = ending.contains(name)
      guard !name.isEmpty, !flat.contains(name), isDeep || !isEnding else {
        result.append(markup[start])
        index = start + 1
        continue
      }
      let end = (ByteSearch.firstIndex(of: UInt8(ascii: ">"), in: markup, from: start) ?? markup.count - 1) + 1
      index = end
      if isEnding || (isEnd ? isHidden(name, &open, &hidden) : isDeep) {
        if !isEnd, !isEnding { hidden.append(name) }
        if !(Tag(rawValue: name) ?? .other).isInline { result += "<p>".utf8 }
      } else {
        if !isEnd { open.append(name) }
        result += markup[start..<end]
      }
    }
    result += markup[min(index, markup.count)...]
    return result
  }

  /// Whether an end tag belongs to an element that was taken out; closes the element that it belongs to.
  private static func isHidden(_ name: String, _ open: inout [String], _ hidden: inout [String]) -> Bool {
    if let place = hidden.suffix(hiddenLookedAt).lastIndex(of: name) {
      hidden.removeSubrange(place...)
      return true
    }
    if let place = open.lastIndex(of: name) {
      open.removeSubrange(place...)
      hidden.removeAll()
    }
    return false
  }

  /// The name of a tag in lower case; empty where none stands there.
  private static func name(_ markup: [UInt8], from start: Int) -> String {
    let bytes = markup[min(start, markup.count)...].prefix(nameBytesMax).prefix {
      (0x61...0x7A).contains(Ascii.lowercased($0)) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-")
    }
    guard let first = bytes.first, (0x61...0x7A).contains(Ascii.lowercased(first)) else { return "" }
    return String(decoding: bytes.map(Ascii.lowercased), as: UTF8.self)
  }

  /// A longer name is compared as far as this, in bytes; names of up to 15 cost no memory of their own.
  private static let nameBytesMax = 15
}
