/// The sentences between the title and the element of the article: many pages keep them outside of it.
enum Standfirst {
  /// Shorter ones are labels, longer ones are paragraphs.
  static let bytes = 40...700
  /// A text so long needs no full stop.
  static let longBytesMin = 100
  /// More sentences than these are something else.
  static let countMax = 2

  /// The blocks to put before the article's.
  ///
  /// - Parameters:
  ///   - blocks: all of the page that is not marked as boilerplate.
  ///   - inside: those of the article.
  ///   - stated: the page's own description of the article.
  static func find(
    in blocks: [TextBlock], before article: Int, inside: [TextBlock], title: String, stated: String
  ) -> [TextBlock] {
    let above = blocks.prefix { $0.node < article }
    let titleIndex = above.lastIndex { $0.headingLevel == 1 || (!title.isEmpty && $0.string == title) }
    let known = stated.lowercased()
    lazy var starts = Set(inside.map { $0.text.prefix(bytes.lowerBound) })
    var found: [TextBlock] = []
    for (index, block) in above.enumerated() where found.count < countMax {
      guard bytes.contains(block.text.count), block.linkDensity < 0.3, block.headingLevel != 1, block.kind != .listItem,
        block.kind != .table
      else { continue }
      let isStated = !known.isEmpty && LowerCase.string(block.text) == known
      let isBelowTitle = titleIndex.map { index > $0 } ?? false
      guard
        isStated || (isBelowTitle && (BlockQuality.endsLikeASentence(block.text) || block.text.count > longBytesMin))
      else { continue }
      if !starts.contains(block.text.prefix(bytes.lowerBound)) { found.append(block) }
    }
    return found
  }
}
