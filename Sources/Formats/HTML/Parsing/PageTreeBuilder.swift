/// Builds a tree from the events of a parser.
final class PageTreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int] = []

  init() {
    tree.nodes.append(PageTree.Node(tag: .other, parent: -1, end: 1, range: 0..<0, depth: 0))
    open.append(0)
  }

  /// True when a limit is reached and the parser should stop.
  var isFull: Bool { tree.isCut }

  func start(_ tag: Tag, attributes: (inout PageTree) -> Range<Int32>) {
    guard hasRoom else { return }
    let range = attributes(&tree)
    append(tag, range)
    open.append(tree.nodes.count - 1)
  }

  /// Closes the innermost open element of this kind; one that is not open is ignored.
  func end(_ tag: Tag) {
    guard open.count > 1, let place = open.lastIndex(where: { tree.nodes[$0].tag == tag }), place > 0 else { return }
    while open.count > place { close() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hasRoom, !bytes.isEmpty else { return }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: bytes)
    let end = Int32(tree.bytes.count)
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].range.upperBound == start,
      Int(tree.nodes[last].parent) == open[open.count - 1]
    {
      tree.nodes[last].range = tree.nodes[last].range.lowerBound..<end
    } else {
      append(.text, start..<end)
    }
  }

  func finish() -> PageTree {
    while open.count > 1 { close() }
    tree.nodes[0].end = Int32(tree.nodes.count)
    return tree
  }

  private func append(_ tag: Tag, _ range: Range<Int32>) {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      PageTree.Node(
        tag: tag, parent: Int32(open[open.count - 1]), end: index + 1, range: range, depth: Int32(open.count)))
  }

  private func close() { tree.nodes[open.removeLast()].end = Int32(tree.nodes.count) }

  private var hasRoom: Bool {
    if tree.nodes.count >= PageLimits.nodesMax || open.count >= PageLimits.depthMax { tree.isCut = true }
    return !tree.isCut
  }
}
