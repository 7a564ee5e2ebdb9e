/// Marks the elements that are not of the article by what they are called.
enum BoilerplateMarks {
  /// A hint counts only when the element holds less than this share of the page's running text.
  static let shareMax = 0.4

  /// A flag a node, and the nodes that are called the article's text.
  static func find(in tree: PageTree) -> (isDropped: [Bool], content: [Int]) {
    let nothing = [Bool](repeating: false, count: tree.nodes.count)
    let quality = SubtreeSums(tree, BlockCollector.blocks(of: tree, isDropped: nothing)).good
    let total = max(quality.first ?? 0, 1)
    var isDropped = nothing
    var content: [Int] = []
    var reader = HintReader(tree)
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      guard node.tag != .text else {
        index += 1
        continue
      }
      let hint = mark(of: index, node.tag, &reader)
      if hint == .boilerplate, quality[index] < total * shareMax {
        isDropped[index] = true
        index = Int(node.end)
        continue
      }
      if hint == .content { content.append(index) }
      index += 1
    }
    return (isDropped, content)
  }

  private static func mark(of index: Int, _ tag: Tag, _ reader: inout HintReader) -> Hint {
    switch tag {
    case .html, .body, .main: return .none
    case .nav, .aside, .footer, .figure, .fieldset: return .boilerplate
    case .article: return reader.hint(of: index) == .content ? .content : .none
    case .a, .b, .i, .em, .strong, .h1, .br, .img: return .none
    default: return reader.hint(of: index)
    }
  }
}
