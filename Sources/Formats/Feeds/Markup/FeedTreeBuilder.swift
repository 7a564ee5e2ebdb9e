/// Builds a tree from the events of a parser.
struct FeedTreeBuilder {
  private(set) var tree = FeedTree()
  private var open: [Int] = []

  /// True when a limit is reached and the parser should stop.
  var isFull: Bool { tree.nodes.count >= FeedLimits.nodesMax }

  mutating func start(_ space: FeedNamespace, _ name: String, _ attributes: [FeedTree.AttributeValue]) {
    guard hasRoom else { return }
    let first = Int32(tree.attributes.count)
    tree.attributes += attributes
    append(
      FeedTree.Node(
        space: space, name: name, parent: 0, end: 0, range: first..<Int32(tree.attributes.count)))
    open.append(tree.nodes.count - 1)
  }

  mutating func end() {
    guard let last = open.popLast() else { return }
    tree.nodes[last].end = Int32(tree.nodes.count)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, !bytes.isEmpty, hasRoom else { return }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: bytes)
    let end = Int32(tree.bytes.count)
    let last = tree.nodes.count - 1
    if tree.nodes[last].isText, tree.nodes[last].range.upperBound == start, Int(tree.nodes[last].parent) == parent {
      tree.nodes[last].range = tree.nodes[last].range.lowerBound..<end
    } else {
      append(FeedTree.Node(space: .core, name: "", parent: 0, end: 0, range: start..<end))
    }
  }

  mutating func finish() -> FeedTree {
    while !open.isEmpty { end() }
    return tree
  }

  private mutating func append(_ node: FeedTree.Node) {
    var node = node
    node.parent = Int32(open.last ?? -1)
    node.end = Int32(tree.nodes.count + 1)
    tree.nodes.append(node)
  }

  private var hasRoom: Bool {
    mutating get {
      if isFull { tree.isCut = true }
      return !tree.isCut
    }
  }
}
