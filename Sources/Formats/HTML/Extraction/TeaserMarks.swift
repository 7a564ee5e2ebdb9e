/// Finds the teasers of other articles by their shape: a small element whose heading leads away.
enum TeaserMarks {
  /// A larger element is a part of the article whose heading happens to be a link, in bytes of running text.
  static let bytesMax = 400.0
  /// A shorter heading is a label.
  static let headingBytesMin = 20
  /// Where less text is left without them, in bytes, the page is made of such parts, and none is taken out.
  static let restBytesMin = 500.0

  /// The outermost elements that are teasers.
  static func find(in tree: PageTree, _ blocks: [TextBlock], quality: [Double]) -> [Int] {
    let isAroundTitle = aroundTitles(tree)
    var teasers: [Int] = []
    var sum = 0.0
    for block in blocks where block.linkDensity > 0.8 && block.text.count >= headingBytesMin {
      guard let heading = heading(around: block.node, tree),
        let teaser = part(around: heading, tree, quality, isAroundTitle),
        teaser != teasers.last
      else { continue }
      teasers.append(teaser)
      sum += quality[teaser]
    }
    return quality[0] - sum >= restBytesMin ? teasers : []
  }

  /// A flag a node: no teaser holds a title, nor is the page's frame one.
  private static func aroundTitles(_ tree: PageTree) -> [Bool] {
    var isAround = [Bool](repeating: false, count: tree.nodes.count)
    for node in tree.nodes.indices where [.h1, .main, .body].contains(tree.nodes[node].tag) {
      var index = node
      while index >= 0, !isAround[index] {
        isAround[index] = true
        index = Int(tree.nodes[index].parent)
      }
    }
    return isAround
  }

  private static func heading(around node: Int, _ tree: PageTree) -> Int? {
    var (index, steps) = (node, 0)
    while index > 0, steps < 3 {
      if tree.nodes[index].tag.headingLevel ?? 1 > 1 { return index }
      index = Int(tree.nodes[index].parent)
      steps += 1
    }
    return nil
  }

  /// The largest element around a heading that is small; nothing when the heading stands right among paragraphs.
  private static func part(around heading: Int, _ tree: PageTree, _ quality: [Double], _ isAroundTitle: [Bool]) -> Int?
  {
    var part = heading
    var parent = Int(tree.nodes[part].parent)
    while parent > 0, quality[parent] <= bytesMax, !isAroundTitle[parent] {
      part = parent
      parent = Int(tree.nodes[part].parent)
    }
    return part == heading ? nil : part
  }
}
