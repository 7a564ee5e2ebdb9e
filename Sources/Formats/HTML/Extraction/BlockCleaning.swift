import Models

/// Takes out of the article's element what is not the article, and makes blocks of the rest.
enum BlockCleaning {
  /// A longer text in a table's cell is a paragraph, in bytes.
  static let cellBytesMax = 160

  /// A line that tells where to write to is no longer than this, in bytes.
  static let contactBytesMax = 240

  /// A linked name has so many bytes on average; longer links are headlines.
  static let linkedNameBytesMax = 40

  static func cleaned(
    _ blocks: [TextBlock], tree: PageTree, sums: SubtreeSums, article: Int, title: String
  ) -> [TextBlock] {
    let isPoor = poorParts(tree, sums, article)
    let isListed = enumerations(blocks, tree)
    return withoutTitle(
      blocks.enumerated().filter { isListed.contains($0) || (!isPoor[$1.node] && !isNoise($1)) }.map { $0.element },
      title)
  }

  /// Without headings that no text follows, and without scraps at the end.
  static func withoutLooseHeadings(_ blocks: [TextBlock]) -> [TextBlock] {
    var kept = withoutLonelyHeadings(blocks)
    while let last = kept.last, isTail(last) { kept.removeLast() }
    return kept
  }

  /// Parts of the article's element with more links than text: lists of other articles.
  private static func poorParts(_ tree: PageTree, _ sums: SubtreeSums, _ article: Int) -> [Bool] {
    var isPoor = [Bool](repeating: false, count: tree.nodes.count)
    var index = article + 1
    while index < Int(tree.nodes[article].end) {
      let node = tree.nodes[index]
      if node.tag != .text, !node.tag.isInline, sums.bad[index] > 30, Double(sums.bad[index]) * 1.5 > sums.good[index],
        sums.good[index] < sums.good[article] * 0.5
      {
        for below in index..<Int(node.end) { isPoor[below] = true }
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    return isPoor
  }

  /// Paragraphs of links with text between them, amid other paragraphs: names that are linked where they are listed.
  private static func enumerations(_ blocks: [TextBlock], _ tree: PageTree) -> Set<Int> {
    var found: Set<Int> = []
    for (index, block) in blocks.enumerated()
    where block.kind == .paragraph && block.linkCount > 1 && block.linkBytes <= block.linkCount * linkedNameBytesMax
      && tree.nodes[block.node].tag == .p
      && block.plainBytes >= block.linkCount * 2 && index > 0 && index + 1 < blocks.count
    {
      let parent = tree.nodes[block.node].parent
      let near = blocks[max(index - 4, 0)...min(index + 4, blocks.count - 1)]
      let isAmongText = near.contains {
        $0.linkDensity < 0.5 && $0.text.count > 60 && tree.nodes[$0.node].tag == .p
          && tree.nodes[$0.node].parent == parent
      }
      if isAmongText { found.insert(index) }
    }
    return found
  }

  private static func isNoise(_ block: TextBlock) -> Bool {
    if block.linkDensity > 0.8, block.headingLevel == 0, !BlockQuality.endsLikeASentence(block.text) { return true }
    guard block.text.contains(where: { $0 >= 0x80 || isAlphanumeric($0) }) else { return true }
    return BlockQuality.isLegalNotice(block)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// The first heading of an article repeats its title.
  private static func withoutTitle(_ blocks: [TextBlock], _ title: String) -> [TextBlock] {
    let start = blocks.prefix(6)
    let letters = TitleText.letters(title)
    func isTitle(_ index: Int) -> Bool {
      let block = start[index]
      // In other quotation marks it is still the title, but a sentence further down may be in the same words.
      return block.headingLevel == 1 || (!title.isEmpty && block.string == title)
        || ((block.headingLevel > 0 || index == 0) && !letters.isEmpty && TitleText.letters(block.string) == letters)
    }
    guard let index = start.indices.first(where: isTitle) else {
      return blocks
    }
    return Array(
      blocks[(index + 1)...].isEmpty
        ? blocks[...] : blocks[..<index].filter { $0.text.count > 120 } + blocks[(index + 1)...])
  }

  /// A heading that no text follows belongs to something that was taken out.
  private static func withoutLonelyHeadings(_ blocks: [TextBlock]) -> [TextBlock] {
    blocks.enumerated().filter { index, block in
      guard block.headingLevel > 0 else { return true }
      guard index + 1 < blocks.count else { return false }
      let next = blocks[index + 1]
      return next.headingLevel == 0 || next.headingLevel > block.headingLevel
    }.map { $0.element }
  }

  /// What may stand behind the end of an article: a scrap without a full stop, or where to write to.
  private static func isTail(_ block: TextBlock) -> Bool {
    if block.headingLevel > 0 { return true }
    guard block.kind == .paragraph else { return false }
    return block.text.count < 60 && block.linkCount > 0
      || block.text.count < contactBytesMax && isContact(block)
  }

  /// A mail address with no sentence around it.
  private static func isContact(_ block: TextBlock) -> Bool {
    guard let last = block.text.last, last != UInt8(ascii: "."), let at = block.text.firstIndex(of: UInt8(ascii: "@"))
    else { return false }
    let before = block.text[..<at].last, after = block.text[at...].dropFirst().first
    return before.map(isAlphanumeric) ?? false && after.map(isAlphanumeric) ?? false
  }

  /// The cells of a table's row become one block; a long text in a cell is a paragraph, and the table only a frame.
  ///
  /// - Parameter blocks: each is let go once it is read, so that a long text is not held twice.
  static func merged(_ blocks: consuming [TextBlock], tree: PageTree) -> [ParsedBlock] {
    var result: [ParsedBlock] = []
    var lastRow = -1
    blocks.reverse()
    while let block = blocks.popLast() {
      let text = TextCleaning.collapsed(block.string)
      guard !text.isEmpty else { continue }
      let isCell = block.kind == .table && block.text.count <= cellBytesMax
      let row = isCell ? rowNode(block.node, tree) : -1
      if row >= 0, row == lastRow {
        result[result.count - 1].text += " | " + text
      } else {
        result.append(ParsedBlock(block.kind == .table && !isCell ? .paragraph : block.kind, text))
      }
      lastRow = row
    }
    return result
  }

  private static func rowNode(_ node: Int, _ tree: PageTree) -> Int {
    var index = node
    while index > 0, tree.nodes[index].tag != .tr { index = Int(tree.nodes[index].parent) }
    return index > 0 ? index : node
  }
}
