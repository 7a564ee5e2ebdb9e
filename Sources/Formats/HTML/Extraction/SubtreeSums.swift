/// Sums over all elements of a page of what stands below each of them.
struct SubtreeSums {
  /// Running text, in bytes.
  private(set) var good: [Double]
  /// Links and scraps, in bytes, as a positive number: halves of bytes, which a page of the largest size has few enough of
  /// for them to be exact in this type.
  private(set) var bad: [Float]

  /// Running text less links and scraps, where one child takes no more than so much from its parent: a list of links in
  /// the middle of an article is cut out of it later.
  private(set) var net: [Double]

  /// What the links and scraps of an element count against its running text.
  static let badWeight = 1.5
  /// What the links of one child can take, in bytes.
  static let badMax = 150.0

  init(_ tree: PageTree, _ blocks: [TextBlock]) {
    good = [Double](repeating: 0, count: tree.nodes.count)
    bad = [Float](repeating: 0, count: tree.nodes.count)
    for block in blocks {
      let score = BlockQuality.score(block)
      if score > 0 { good[block.node] += score } else { bad[block.node] -= Float(score) }
    }
    net = zip(good, bad).map { $0 - Self.badWeight * Double($1) }
    // Children stand behind their parents, so that going backwards sees every sum complete.
    for index in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[index].parent)
      good[parent] += good[index]
      bad[parent] += bad[index]
      net[parent] += max(net[index], -Self.badMax)
    }
  }

  /// The running text alone, in bytes.
  static func good(_ tree: PageTree, _ blocks: [TextBlock]) -> [Double] {
    var good = [Double](repeating: 0, count: tree.nodes.count)
    for block in blocks { good[block.node] += max(BlockQuality.score(block), 0) }
    for index in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      good[Int(tree.nodes[index].parent)] += good[index]
    }
    return good
  }
}
