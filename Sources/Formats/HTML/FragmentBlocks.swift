/// Markup that is nothing but an article's text, so that nothing in it has to be told from anything around it.
enum FragmentBlocks {
  /// All blocks in reading order.
  static func blocks(_ html: String) -> [ParsedBlock] {
    let tree = DeepMarkup.tree(of: MarkupGuard(Array(html.utf8)).markup)
    guard !tree.nodes.isEmpty else { return [] }
    let dropped = [Bool](repeating: false, count: tree.nodes.count)
    return BlockCleaning.merged(BlockCollector.blocks(of: tree, isDropped: dropped), tree: tree)
  }
}
