import Models

/// The text of a page's article.
enum MainText {
  /// The article's blocks in reading order; empty when the page has no running text.
  ///
  /// - Parameters:
  ///   - facts: what the page says about itself.
  ///   - stated: the text that it states in its JSON-LD, or empty.
  static func blocks(of tree: PageTree, facts: ParsedArticle, stated: String) -> [ParsedBlock] {
    let marks = BoilerplateMarks.find(in: tree)
    let all = BlockCollector.blocks(of: tree, isDropped: marks.isDropped)
    let sums = SubtreeSums(tree, all)
    let scope = ArticleScope.find(in: tree, sums, title: facts.title)
    let article = ArticleNode.find(in: tree, sums, content: marks.content, scope: scope)
    let inside = all.filter { tree.contains(article, $0.node) }
    let lead = Standfirst.find(
      in: all, before: article, inside: inside, title: facts.title, stated: facts.standfirst)
    var kept = BlockCleaning.cleaned(inside, tree: tree, sums: sums, article: article, title: facts.title)
    kept = ArticleEdges.trimmed(kept, tree: tree, authors: facts.authors)
    if let stated = StatedBody(stated) {
      if let blocks = stated.instead(of: kept) { return blocks }
      kept = stated.trimmed(kept)
    }
    return BlockCleaning.merged(lead + BlockCleaning.withoutLooseHeadings(kept), tree: tree)
  }
}
