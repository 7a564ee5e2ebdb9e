/// Builds a tree from the events of a parser.
struct PageTreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int] = []

  /// Pages have a node for every 20 bytes or more of markup.
  private static let bytesPerNode = 10

  /// - Parameter markupBytes: the size of the page: room is kept for what it can hold, which costs no memory until it is
  ///   written to, so that a large tree is not copied while it grows.
  init(markupBytes: Int) {
    tree.bytes.reserveCapacity(markupBytes)
    tree.nodes.reserveCapacity(min(PageLimits.nodesMax, markupBytes / Self.bytesPerNode) + 1)
    tree.nodes.append(PageTree.Node(tag: .other, parent: -1, end: 1, range: 0..<0))
    open.append(0)
  }

  /// True when a limit is reached and the parser should stop.
  var isFull: Bool { tree.isCut }

  mutating func start(_ tag: Tag, attributes: (inout PageTree) -> Range<Int32>) {
    guard checkRoom() else { return }
    let range = attributes(&tree)
    append(tag, range)
    open.append(tree.nodes.count - 1)
  }

  /// Closes the innermost open element of this kind; one that is not open is ignored.
  mutating func end(_ tag: Tag) {
    guard open.count > 1, let place = open.lastIndex(where: { tree.nodes[$0].tag == tag }), place > 0 else { return }
    while open.count > place { close() }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard checkRoom(), !bytes.isEmpty else { return }
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

  mutating func finish() -> PageTree {
    while open.count > 1 { close() }
    tree.nodes[0].end = Int32(tree.nodes.count)
    return tree
  }

  private mutating func append(_ tag: Tag, _ range: Range<Int32>) {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(PageTree.Node(tag: tag, parent: Int32(open[open.count - 1]), end: index + 1, range: range))
  }

  private mutating func close() { tree.nodes[open.removeLast()].end = Int32(tree.nodes.count) }

  private mutating func checkRoom() -> Bool {
    if open.count >= PageLimits.depthMax { tree.isTooDeep = true }
    if tree.nodes.count >= PageLimits.nodesMax || tree.isTooDeep { tree.isCut = true }
    return !tree.isCut
  }
}
