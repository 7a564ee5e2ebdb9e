/// The date that readers see: asked for only where the page states none for machines.
enum VisibleDate {
  private static let words: Set<UInt64> = Set(
    [
      "date", "dates", "time", "timestamp", "published", "publish", "pubdate", "posted", "created", "dateline", "datum",
      "fecha", "data", "meta", "byline", "info", "zeit",
    ].map(HintTable.Hash.of))
  /// Pieces of text that are looked at where no element is called a date's.
  private static let textsMax = 4_000

  /// "2020-03-17", or empty: from an element that is called a date's, else from a short piece of text behind the title.
  static func text(in tree: PageTree) -> String {
    for index in tree.nodes.indices where isCalledDate(tree, index) {
      if let date = DateInText.find(in: tree.flatText(index)) { return date }
    }
    let title = tree.nodes.firstIndex { $0.tag == .h1 } ?? 0
    var seen = 0
    for index in tree.nodes.indices.dropFirst(title) where tree.nodes[index].tag == .text && seen < textsMax {
      let bytes = tree.text(index)
      guard (6...DateInText.bytesMax).contains(bytes.count) else { continue }
      seen += 1
      guard DateInText.mayHoldYear(bytes) else { continue }
      if let date = DateInText.find(in: String(decoding: bytes, as: UTF8.self)) { return date }
    }
    return ""
  }

  private static func isCalledDate(_ tree: PageTree, _ index: Int) -> Bool {
    let tag = tree.nodes[index].tag
    guard tag != .text, tag != .html, tag != .body, tag != .meta, Int(tree.nodes[index].end) - index <= 24 else {
      return false
    }
    if tag == .time { return true }
    for name in [Attribute.class, .id, .itemprop] {
      guard let value = tree.attributeBytes(name, of: index), value.count < 200 else { continue }
      if HintWords.holdsWord(value, of: words) { return true }
    }
    return false
  }
}
