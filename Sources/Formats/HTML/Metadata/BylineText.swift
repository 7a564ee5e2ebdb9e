/// The text of a byline, cut where its elements part it.
enum BylineText {
  /// What stands between two parts.
  static let divider = " | "

  /// The text of a node and all below it, whitespace collapsed.
  ///
  /// Two parts of a byline ("By Ada Quill", "4 min read") often stand in elements that only a style sheet keeps apart:
  /// between blocks, and where elements meet without a space, is a divider.
  static func line(_ tree: PageTree, _ node: Int) -> String {
    var line: [UInt8] = []
    var isParted = false
    var wasSpace = true
    for index in node..<Int(tree.nodes[node].end) {
      let tag = tree.nodes[index].tag
      guard tag == .text else {
        if index > node, !tag.isInline || tag == .br { isParted = true }
        continue
      }
      let text = tree.text(index)
      guard let first = text.first, let last = text.last else { continue }
      let isTight = !wasSpace && !Ascii.isSpace(first) && endsElement(tree, before: index)
      guard text.contains(where: { !Ascii.isSpace($0) }) else {
        wasSpace = true
        line.append(0x20)
        continue
      }
      if !line.isEmpty, isParted || isTight || leavesBlock(tree, before: index) { line += divider.utf8 }
      line += text
      (isParted, wasSpace) = (false, Ascii.isSpace(last))
    }
    return TextCleaning.collapsed(utf8: line[...])
  }

  /// Whether the text before this one stands in another element.
  private static func endsElement(_ tree: PageTree, before index: Int) -> Bool {
    let previous = index - 1
    return tree.nodes[previous].tag != .text || tree.nodes[previous].parent != tree.nodes[index].parent
  }

  /// Whether a block ends between the text before this one and it.
  private static func leavesBlock(_ tree: PageTree, before index: Int) -> Bool {
    var node = index - 1
    while node > 0, Int(tree.nodes[node].end) <= index {
      if tree.nodes[node].tag != .text, !tree.nodes[node].tag.isInline { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }
}
