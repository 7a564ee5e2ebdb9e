import Models

/// Cuts a page into blocks of text, in reading order, in one pass over the tree.
struct BlockCollector {
  /// A longer text in a heading's element is a paragraph in large type, in bytes.
  private static let headingBytesMax = 300

  private let tree: PageTree
  private let isDropped: [Bool]
  private var blocks: [TextBlock] = []

  private var text: [UInt8] = []
  private var linkBytes = 0
  private var linkCount = 0
  private var boldBytes = 0
  private var isSpacePending = false
  private var container = 0
  private var breaks = 0
  /// One past the last descendant of the innermost open element of each kind; 0 when none is open.
  private var linkEnd = 0
  private var boldEnd = 0
  private var preEnd = 0
  private var closings: [(end: Int, container: Int)] = []

  private init(_ tree: PageTree, _ isDropped: [Bool]) {
    self.tree = tree
    self.isDropped = isDropped
  }

  /// The blocks of a page without those below dropped nodes.
  ///
  /// - Parameter isDropped: a flag a node; what stands below a dropped node is dropped too.
  static func blocks(of tree: PageTree, isDropped: [Bool]) -> [TextBlock] {
    var collector = BlockCollector(tree, isDropped)
    collector.run()
    return collector.blocks
  }

  private mutating func run() {
    var index = 0
    while index < tree.nodes.count {
      while let last = closings.last, last.end <= index {
        flush()
        closings.removeLast()
        container = closings.last?.container ?? 0
      }
      let node = tree.nodes[index]
      if isDropped[index] || node.tag.isNeverText {
        if !node.tag.isInline, node.tag != .button, node.tag != .svg { flush() }
        index = Int(node.end)
        continue
      }
      visit(node, at: index)
      index += 1
    }
    while !closings.isEmpty {
      flush()
      closings.removeLast()
      container = closings.last?.container ?? 0
    }
    flush()
  }

  private mutating func visit(_ node: PageTree.Node, at index: Int) {
    switch node.tag {
    case .text: append(tree.text(index), at: index)
    case .a:
      if linkEnd <= index {
        linkEnd = Int(node.end)
        linkCount += 1
      }
    case .b, .strong: boldEnd = max(boldEnd, Int(node.end))
    case .br:
      breaks += 1
      if breaks > 1 { flush() } else { isSpacePending = true }
    case .img, .wbr, .meta, .link, .source: break
    default:
      guard !node.tag.isInline else { return }
      flush()
      container = index
      closings.append((Int(node.end), index))
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, at index: Int) {
    var appended = 0
    bytes.withContiguousStorageIfAvailable { buffer in
      var position = 0
      while position < buffer.count {
        let byte = buffer[position]
        if Ascii.isSpace(byte) {
          isSpacePending = true
          position += 1
          continue
        }
        // U+00A0 is the one other space that pages are full of; the rest is left to the last cleaning.
        if byte == 0xC2, position + 1 < buffer.count, buffer[position + 1] == 0xA0 {
          isSpacePending = true
          position += 2
          continue
        }
        if isSpacePending, !text.isEmpty {
          text.append(0x20)
          appended += 1
        }
        isSpacePending = false
        breaks = 0
        let end = endOfWord(buffer, from: position)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[position..<end]))
        appended += end - position
        position = end
      }
    }
    if index < linkEnd { linkBytes += appended }
    if index < boldEnd { boldBytes += appended }
  }

  /// Where the next space stands; a byte of U+00A0's first kind ends a word too, which costs nothing but a turn.
  private func endOfWord(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < buffer.count, !Ascii.isSpace(buffer[end]), buffer[end] != 0xC2 { end += 1 }
    return end
  }

  private mutating func flush() {
    defer {
      isSpacePending = false
      breaks = 0
    }
    guard !text.isEmpty else {
      linkCount = 0
      return
    }
    var (kind, level) = kind(of: container)
    if level > 1, text.count >= Self.headingBytesMax { (kind, level) = (.paragraph, 0) }
    // A copy of its size: the collected text keeps the room of the longest block.
    let own = text.withUnsafeBufferPointer { Array($0) }
    blocks.append(
      TextBlock(
        kind: kind, node: container, text: own, linkBytes: min(linkBytes, text.count), linkCount: linkCount,
        headingLevel: level, isBold: boldBytes * 10 >= text.count * 9))
    text.removeAll(keepingCapacity: true)
    (linkBytes, linkCount, boldBytes) = (0, 0, 0)
  }

  /// What the elements around a block make of it: the innermost that says something decides.
  private func kind(of container: Int) -> (Block.Kind, headingLevel: Int) {
    var (index, steps) = (container, 0)
    while index > 0, steps < 8 {
      let tag = tree.nodes[index].tag
      if let level = tag.headingLevel {
        // Items that are set in large type are no headings.
        let isItem = index > 0 && tree.nodes[Int(tree.nodes[index].parent)].tag == .li
        return isItem ? (.listItem, 0) : (.heading, level)
      }
      switch tag {
      case .li, .dt, .dd: return (.listItem, 0)
      case .blockquote: return (.quotation, 0)
      case .td, .th: return (.table, 0)
      case .article, .main, .section, .body: return (.paragraph, 0)
      default: break
      }
      index = Int(tree.nodes[index].parent)
      steps += 1
    }
    return (.paragraph, 0)
  }
}
