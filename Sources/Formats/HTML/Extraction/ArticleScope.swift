/// The part of a page that belongs to its own title, on pages that show several articles one after the other.
enum ArticleScope {
  /// A shorter heading is a site's name, in bytes.
  static let headingBytesMin = 16
  /// The part must hold so much running text, in bytes.
  static let textBytesMin = 400.0

  /// The largest element around the page's title that holds no other title; the root where the page has only one.
  static func find(in tree: PageTree, _ sums: SubtreeSums, title: String) -> Int {
    if let own = ownArticle(in: tree, sums, title: title) { return own }
    let headings = tree.all(.h1).prefix(64).filter { tree.flatText($0).utf8.count >= headingBytesMin }
    guard headings.count > 1, !title.isEmpty else { return 0 }
    let matching = headings.filter { tree.flatText($0) == title }
    guard matching.count == 1, let own = matching.first else { return 0 }
    let others = headings.filter { $0 != own }
    var scope = own
    while scope > 0 {
      let parent = Int(tree.nodes[scope].parent)
      guard parent >= 0, !others.contains(where: { tree.contains(parent, $0) }) else { break }
      scope = parent
    }
    return sums.good[scope] >= textBytesMin ? scope : 0
  }

  /// The `article` that holds the page's title, where others stand beside it.
  private static func ownArticle(in tree: PageTree, _ sums: SubtreeSums, title: String) -> Int? {
    let headings = tree.all(.h1).prefix(64).filter { !tree.flatText($0).isEmpty }
    let matching = headings.count == 1 ? headings : headings.filter { tree.flatText($0) == title }
    guard matching.count == 1, let heading = matching.first else { return nil }
    var own = heading
    while own > 0, tree.nodes[own].tag != .article { own = Int(tree.nodes[own].parent) }
    guard own > 0, sums.good[own] >= textBytesMin else { return nil }
    let isAmongOthers = tree.all(.article).contains { !tree.contains(own, $0) && !tree.contains($0, own) }
    return isAmongOthers ? own : nil
  }
}
