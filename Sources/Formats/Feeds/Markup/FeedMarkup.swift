/// From bytes to the tree of a feed, well formed or not.
enum FeedMarkup {
  /// The tree of XML of whatever charset; nothing where there is no element in it.
  static func tree(_ content: [UInt8], declared: String) -> FeedTree? {
    let text = FeedCharset.utf8(content, declared: declared)
    let prolog = FeedProlog(text)
    guard !prolog.body.isEmpty else { return nil }
    // A well-formed feed is read exactly as it stands; entities are not, since the document type is gone.
    if MarkupBytes.hasPlainTags(prolog.body) {
      let (tree, isWellFormed) = FeedXMLParser.parse(Array(prolog.body), recovers: false)
      if isWellFormed, !tree.nodes.isEmpty { return tree }
    }
    let (markup, isCut) = FeedRepair.repaired(prolog.body, entities: prolog.entities)
    var tree = FeedXMLParser.parse(markup, recovers: true).tree
    tree.isRepaired = true
    tree.isCut = tree.isCut || isCut
    return tree.nodes.isEmpty ? nil : tree
  }
}
