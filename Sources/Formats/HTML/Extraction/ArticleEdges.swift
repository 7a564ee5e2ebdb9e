/// Cuts off what stands before an article's first sentence and behind its last, inside the element that holds it.
enum ArticleEdges {
  /// What follows a phrase that ends articles may hold so much of the text before it.
  static let endShareMax = 0.5
  /// The same behind a heading, where the text before it has so many bytes.
  static let headedShareMax = 2.0
  static let headedBytesMin = 400.0
  /// A block with so many bytes that ends like a sentence is running text.
  static let textBytesMin = 80
  /// Blocks at the start among which dates and bylines are looked for.
  static let startBlocksMax = 5
  /// A scrap with so many digits is a date.
  static let dateDigitsMin = 6
  /// Blocks at the end in which an author is introduced.
  static let biographyBlocksMax = 4

  static func trimmed(_ blocks: [TextBlock], tree: PageTree, authors: [String]) -> [TextBlock] {
    var kept = cutAtEndPhrase(blocks, tree)
    // What ends an article may also stand in its middle: so the phrases that are only noise go after the cut.
    kept = withoutLeadingScraps(kept.filter { !isInsertion($0) }, authors)
    return withoutBiography(kept, authors)
  }

  /// Noise, a notice of the publisher or the caption of a picture; a long block is none of them.
  private static func isInsertion(_ block: TextBlock) -> Bool {
    guard block.text.count <= NoticePhrases.bytesMax else { return false }
    let text = LowerCase.bytes(block.text)
    return NoisePhrases.matches(block, lowercase: text) || NoticePhrases.matches(block, lowercase: text)
      || PictureCredits.matches(block, lowercase: text)
  }

  /// Without what follows the first "Related stories", "Comments" and the like.
  ///
  /// A phrase amid paragraphs that stand side by side is an insertion, and only it goes.
  private static func cutAtEndPhrase(_ blocks: [TextBlock], _ tree: PageTree) -> [TextBlock] {
    let home = home(of: blocks, tree)
    let lastAtHome = blocks.lastIndex { isText($0) && place(of: $0, tree) == home } ?? 0
    let lengths = blocks.map { isText($0) ? Double($0.text.count) : 0 }
    let total = lengths.reduce(0, +)
    var before = 0.0
    for (index, block) in blocks.enumerated() {
      defer { before += lengths[index] }
      guard index > lastAtHome, before > 0, EndPhrases.matches(block) else { continue }
      let share = block.headingLevel > 0 && before >= headedBytesMin ? headedShareMax : endShareMax
      if total - before <= before * share { return Array(blocks[..<index]) }
    }
    return blocks.filter { !($0.headingLevel == 0 && $0.linkCount > 0 && EndPhrases.matches($0)) }
  }

  /// The place in which most of the running text stands.
  private static func home(of blocks: [TextBlock], _ tree: PageTree) -> String {
    var sums: [String: Int] = [:]
    for block in blocks where isText(block) { sums[place(of: block, tree), default: 0] += block.text.count }
    return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// The element around a block, by its class where it has one: some systems give each paragraph an element of its own.
  private static func place(of block: TextBlock, _ tree: PageTree) -> String {
    let parent = Int(tree.nodes[block.node].parent)
    let name = tree.attribute(.class, of: max(parent, 0))
    return name.isEmpty ? String(parent) : name
  }

  private static func isText(_ block: TextBlock) -> Bool {
    block.headingLevel == 0 && block.text.count >= textBytesMin && block.linkDensity < 0.5
      && BlockQuality.endsLikeASentence(block.text)
  }

  /// Dates, bylines and labels stand before the first sentence, dates and bylines also behind the standfirst.
  private static func withoutLeadingScraps(_ blocks: [TextBlock], _ authors: [String]) -> [TextBlock] {
    guard let first = blocks.firstIndex(where: { $0.headingLevel == 0 && !isScrap($0) }) else { return blocks }
    let top = blocks[..<first].filter { $0.headingLevel > 0 }
    let near = blocks[first...].prefix(startBlocksMax).filter { !(isScrap($0) && saysWhenOrWho($0, authors)) }
    return top + near + blocks[first...].dropFirst(startBlocksMax)
  }

  private static func isScrap(_ block: TextBlock) -> Bool {
    block.kind == .paragraph && block.text.count < BlockQuality.shortBytesMax
      && !BlockQuality.endsLikeASentence(block.text)
  }

  private static func saysWhenOrWho(_ block: TextBlock, _ authors: [String]) -> Bool {
    let digits = block.text.count { $0 >= 0x30 && $0 <= 0x39 }
    guard digits < dateDigitsMin else { return true }
    let text = LowerCase.string(block.text)
    return authors.contains { text.contains($0.lowercased()) }
  }

  /// Behind the text its author is introduced: "Ada Quill is a reporter …".
  private static func withoutBiography(_ blocks: [TextBlock], _ authors: [String]) -> [TextBlock] {
    let names = authors.map { $0.lowercased() }.filter { $0.contains(" ") }
    guard !names.isEmpty, blocks.count > biographyBlocksMax * 2 else { return blocks }
    let tail = blocks.count - biographyBlocksMax
    guard
      let start = blocks[tail...].firstIndex(where: { block in
        let text = LowerCase.string(block.text)
        return names.contains { text.hasPrefix($0) }
      })
    else { return blocks }
    return Array(blocks[..<start])
  }
}
