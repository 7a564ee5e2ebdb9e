/// Writes a part of a feed's tree as HTML.
enum MarkupWriter {
  /// What stands between a node's tags.
  static func inner(of node: Int, in tree: FeedTree) -> String {
    var html: [UInt8] = []
    var open: [(end: Int, name: String)] = []
    for index in (node + 1)..<max(node + 1, Int(tree.nodes[node].end)) {
      while let last = open.last, last.end <= index { close(&open, &html) }
      let item = tree.nodes[index]
      if item.isText {
        escape(tree.bytes[Int(item.range.lowerBound)..<Int(item.range.upperBound)], isQuoted: false, &html)
        continue
      }
      html.append(UInt8(ascii: "<"))
      html.append(contentsOf: item.name.utf8)
      for attribute in tree.attributes[Int(item.range.lowerBound)..<Int(item.range.upperBound)] {
        html.append(UInt8(ascii: " "))
        html.append(contentsOf: attribute.name.utf8)
        html.append(contentsOf: "=\"".utf8)
        escape(Array(attribute.value.utf8)[...], isQuoted: true, &html)
        html.append(UInt8(ascii: "\""))
      }
      if FeedShape.isVoid(item.name) {
        html.append(contentsOf: " />".utf8)
      } else {
        html.append(UInt8(ascii: ">"))
        open.append((Int(item.end), item.name))
      }
    }
    while !open.isEmpty { close(&open, &html) }
    return String(decoding: html, as: UTF8.self)
  }

  private static func close(_ open: inout [(end: Int, name: String)], _ html: inout [UInt8]) {
    html.append(contentsOf: "</".utf8)
    html.append(contentsOf: open.removeLast().name.utf8)
    html.append(UInt8(ascii: ">"))
  }

  private static func escape(_ text: ArraySlice<UInt8>, isQuoted: Bool, _ html: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\"") where isQuoted: html.append(contentsOf: "&quot;".utf8)
      default: html.append(byte)
      }
    }
  }
}
