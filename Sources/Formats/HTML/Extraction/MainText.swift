import Models

/// The text of a page's article.
enum MainText {
  /// The article's blocks in reading order; empty when the page has no running text.
  ///
  /// - Parameters:
  ///   - facts: what the page says about itself.
  ///   - stated: the text that it states in its JSON-LD, or empty.
  static func blocks(of tree: PageTree, facts: ParsedArticle, stated: String) -> [ParsedBlock] {
    var (lead, kept) = chosen(tree, facts)
    if let stated = StatedBody(stated) {
      if let blocks = stated.instead(of: kept) { return blocks }
      kept = stated.trimmed(kept)
    }
    lead += BlockCleaning.withoutLooseHeadings(consume kept)
    return BlockCleaning.merged(consume lead, tree: tree)
  }

  /// The blocks that lead in, and those of the article's element. A function of its own, so that what it does not choose
  /// is let go.
  private static func chosen(_ tree: PageTree, _ facts: ParsedArticle) -> (lead: [TextBlock], kept: [TextBlock]) {
    let marks = BoilerplateMarks.find(in: tree)
    let all = BlockCollector.blocks(of: tree, isDropped: marks.isDropped)
    let sums = SubtreeSums(tree, all)
    let scope = ArticleScope.find(in: tree, sums, title: facts.title)
    let article = ArticleNode.find(in: tree, sums, content: marks.content, scope: scope)
    let inside = all.filter { tree.contains(article, $0.node) }
    let lead = Standfirst.find(
      in: all, before: article, inside: inside, title: facts.title, stated: facts.standfirst)
    let kept = BlockCleaning.cleaned(inside, tree: tree, sums: sums, article: article, title: facts.title)
    return (lead, ArticleEdges.trimmed(kept, tree: tree, authors: facts.authors))
  }
}
