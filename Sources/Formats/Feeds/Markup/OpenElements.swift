/// The elements that are open while a feed is repaired, and the tags to write so that all of them end in order.
struct OpenElements {
  private struct Element {
    /// As it is written.
    var raw: String
    /// As ``FeedShape`` knows it.
    var name: String
  }

  private var open: [Element] = []
  /// Elements that were too deep to be opened.
  private var skipped = 0
  /// True behind the end of the root.
  private(set) var isFinished = false

  /// The tags for the beginning of an element, with the end tags that are missing before it.
  mutating func start(_ raw: String, _ attributes: [StartTagReader.Attribute], isEmpty: Bool) -> [UInt8] {
    let name = FeedShape.name(raw)
    var tags = endTags(before: name)
    guard open.count < FeedLimits.depthMax - 1 else {
      if !isEmpty { skipped += 1 }
      return tags
    }
    let written = Self.writable(raw)
    tags.append(UInt8(ascii: "<"))
    tags.append(contentsOf: written.utf8)
    for attribute in attributes { Self.write(attribute, to: &tags) }
    if isEmpty || FeedShape.isVoid(name) {
      tags.append(contentsOf: "/>".utf8)
      isFinished = open.isEmpty
    } else {
      tags.append(UInt8(ascii: ">"))
      open.append(Element(raw: written, name: name))
    }
    return tags
  }

  /// The end tags for the end of an element; none where it is not open.
  mutating func end(_ raw: String) -> [UInt8] {
    let name = FeedShape.name(raw)
    let isField = FeedShape.isField(name)
    if skipped > 0, !isField {
      skipped -= 1
      return []
    }
    var index = open.count - 1
    while index >= 0, open[index].name != name {
      // An end tag of HTML ends nothing outside of its text, one of an entry's parts nothing outside of the entry.
      let border = open[index].name
      if isField ? isEntryBorder(border, for: name) : FeedShape.isField(border) { return [] }
      index -= 1
    }
    guard index >= 0 else { return [] }
    return close(to: index)
  }

  /// The end tags for all that is open.
  mutating func closeAll() -> [UInt8] { open.isEmpty ? [] : close(to: 0) }

  private func isEntryBorder(_ border: String, for name: String) -> Bool {
    guard !FeedShape.containers.contains(name) else { return false }
    return FeedShape.containers.contains(border) || (FeedShape.entries.contains(border) && border != name)
  }

  private mutating func endTags(before name: String) -> [UInt8] {
    var tags: [UInt8] = []
    if FeedShape.entries.contains(name) {
      if let container = open.lastIndex(where: { FeedShape.containers.contains($0.name) }), container + 1 < open.count {
        tags += close(to: container + 1)
      }
      return tags
    }
    if let last = open.last, FeedShape.isLeaf(last.name), FeedShape.isField(name) { tags += close(to: open.count - 1) }
    guard FeedShape.endsText(name) else { return tags }
    let inEntry = open.lastIndex { FeedShape.entries.contains($0.name) || FeedShape.containers.contains($0.name) } ?? -1
    if let text = open.indices.last(where: { FeedShape.isText(open[$0].name) }), text == inEntry + 1 {
      tags += close(to: text)
    }
    return tags
  }

  private mutating func close(to index: Int) -> [UInt8] {
    var tags: [UInt8] = []
    while open.count > index {
      tags.append(contentsOf: "</".utf8)
      tags.append(contentsOf: open.removeLast().raw.utf8)
      tags.append(UInt8(ascii: ">"))
    }
    skipped = 0
    isFinished = open.isEmpty
    return tags
  }

  /// A name that XML allows.
  private static func writable(_ raw: String) -> String {
    let parts = raw.split(separator: ":").prefix(2)
    guard raw.utf8.allSatisfy({ $0 < 0x80 }), !parts.isEmpty,
      parts.allSatisfy({ $0.utf8.first.map(MarkupBytes.isNameStart) ?? false })
    else { return "unknown" }
    return parts.joined(separator: ":")
  }

  private static func write(_ attribute: StartTagReader.Attribute, to tags: inout [UInt8]) {
    tags.append(UInt8(ascii: " "))
    tags.append(contentsOf: writable(attribute.name).utf8)
    tags.append(contentsOf: "=\"".utf8)
    for byte in attribute.value {
      switch byte {
      case UInt8(ascii: "<"): tags.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&"): tags.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): tags.append(contentsOf: "&quot;".utf8)
      case 0x00..<0x20: tags.append(UInt8(ascii: " "))
      default: tags.append(byte)
      }
    }
    tags.append(UInt8(ascii: "\""))
  }
}
