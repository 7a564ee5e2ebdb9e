/// Finds the element that holds the article.
enum ArticleNode {
  /// What it must gain, as a share of what it has, for a larger element to be taken instead.
  static let gainMin = 0.15

  /// The element, or the scope where there is none.
  ///
  /// Of all elements the one whose running text outweighs its links by most; of nested ones the larger only when it
  /// gains something worth it. (The maximum-subsequence idea of J. Pasternack and D. Roth, "Extracting Article Text
  /// from the Web with Maximum Subsequence Segmentation", WWW 2009, on a tree.)
  static func find(in tree: PageTree, _ sums: SubtreeSums, content: [Int], scope: Int) -> Int {
    let inside = content.filter { tree.contains(scope, $0) }
    if let marked = marked(sums, inside, sums.good[scope]) { return marked }
    var best = (node: scope, value: -Double.infinity)
    for index in (scope..<Int(tree.nodes[scope].end)).reversed() where tree.nodes[index].tag != .text {
      let value = value(sums, index)
      let isAround = tree.contains(index, best.node)
      if isAround ? value > best.value * (1 + gainMin) : value > best.value { best = (index, value) }
    }
    return best.node
  }

  private static func value(_ sums: SubtreeSums, _ node: Int) -> Double { sums.net[node] }

  /// The outermost element that is called the article's text and holds most of the page's.
  private static func marked(_ sums: SubtreeSums, _ content: [Int], _ total: Double) -> Int? {
    let best = content.max { value(sums, $0) < value(sums, $1) }
    guard let best, sums.good[best] > 0.5 * total, value(sums, best) > 0 else { return nil }
    return best
  }
}
