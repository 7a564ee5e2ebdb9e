/// A parsed page as flat arrays: node 0 is the root, and a node's descendants follow it without a gap.
///
/// So every walk is a loop over indices and none recurses, however deep a page is nested; going backwards visits
/// children before their parents.
package struct PageTree: Sendable {
  /// One element or one piece of text.
  package struct Node: Sendable {
    var tag: Tag
    /// -1 for the root.
    package var parent: Int32
    /// One past the last descendant.
    package var end: Int32
    /// For text: its bytes in ``PageTree/bytes``. For elements: its part of ``PageTree/attributes``.
    var range: Range<Int32>
  }

  /// One attribute of an element.
  struct AttributeValue: Sendable {
    var name: Attribute
    /// In ``PageTree/bytes``.
    var range: Range<Int32>
  }

  package var nodes: [Node] = []
  var attributes: [AttributeValue] = []
  /// The texts and the attribute values, UTF-8.
  var bytes: [UInt8] = []

  /// True when the page was larger or deeper than a limit, and the rest of it is missing.
  var isCut = false
  /// True when it was too deep, which ``DeepMarkup`` mends.
  var isTooDeep = false

  /// The bytes of a text node.
  func text(_ node: Int) -> ArraySlice<UInt8> {
    let range = nodes[node].range
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The bytes of an attribute's range.
  func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> { bytes[Int(range.lowerBound)..<Int(range.upperBound)] }

  /// The bytes of an attribute, or nothing when the element does not have it.
  func attributeBytes(_ name: Attribute, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    let range = nodes[node].range
    for index in Int(range.lowerBound)..<Int(range.upperBound) where attributes[index].name == name {
      return bytes[Int(attributes[index].range.lowerBound)..<Int(attributes[index].range.upperBound)]
    }
    return nil
  }

  /// An attribute's value with whitespace collapsed; empty when the element does not have it.
  func attribute(_ name: Attribute, of node: Int) -> String {
    guard let bytes = attributeBytes(name, of: node), !bytes.isEmpty else { return "" }
    return TextCleaning.collapsed(utf8: bytes)
  }

  /// The text of a node and all below it, whitespace collapsed, without scripts and styles.
  func flatText(_ node: Int) -> String {
    var collected: [UInt8] = []
    var index = node
    let end = Int(nodes[node].end)
    while index < end {
      switch nodes[index].tag {
      case .text: collected.append(contentsOf: text(index))
      case .script, .style, .noscript, .template, .svg:
        index = Int(nodes[index].end)
        continue
      case .br: collected.append(0x20)
      default: if !nodes[index].tag.isInline { collected.append(0x20) }
      }
      index += 1
    }
    return TextCleaning.collapsed(utf8: collected[...])
  }

  /// The descendants of the root with this tag, in order.
  func all(_ tag: Tag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// True when `node` stands below `ancestor` or is it.
  func contains(_ ancestor: Int, _ node: Int) -> Bool { node >= ancestor && node < Int(nodes[ancestor].end) }
}
