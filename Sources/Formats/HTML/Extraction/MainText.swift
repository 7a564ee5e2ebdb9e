import Models

/// The text of a page's article.
enum MainText {
  /// The article's blocks in reading order; empty when the page has no running text.
  static func blocks(of tree: PageTree, title: String) -> [ParsedBlock] {
    let marks = BoilerplateMarks.find(in: tree)
    let all = BlockCollector.blocks(of: tree, isDropped: marks.isDropped)
    let sums = SubtreeSums(tree, all)
    let article = ArticleNode.find(in: tree, sums, content: marks.content)
    let inside = all.filter { tree.contains(article, $0.node) }
    return BlockCleaning.cleaned(inside, tree: tree, sums: sums, article: article, title: title)
  }
}
