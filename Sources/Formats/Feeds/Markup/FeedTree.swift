/// A parsed feed as flat arrays: node 0 is the root, and a node's descendants follow it without a gap, so that every walk
/// is a loop and depth costs no stack.
struct FeedTree: Sendable {
  /// One element or one piece of text.
  struct Node: Sendable {
    var space: FeedNamespace
    /// The local name in lower case; empty for text.
    var name: String
    var parent: Int32
    /// One past the last descendant.
    var end: Int32
    /// For text: its bytes. For elements: its attributes.
    var range: Range<Int32>

    var isText: Bool { name.isEmpty }

    /// True for the elements of feeds themselves, whose names never clash.
    var isCore: Bool { space == .core || space == .atom }
  }

  /// One attribute of an element, its name in lower case; "xml:base" and "xml:lang" keep their prefix.
  struct AttributeValue: Sendable {
    var name: String
    var value: String
  }

  var nodes: [Node] = []
  var attributes: [AttributeValue] = []
  /// The texts, UTF-8.
  var bytes: [UInt8] = []
  /// True when something was left out because of a limit.
  var isCut = false
  /// True when the document was not well formed.
  var isRepaired = false

  /// An attribute's value, trimmed; empty when the element does not have it.
  func attribute(_ name: String, of node: Int) -> String {
    guard !nodes[node].isText else { return "" }
    let range = nodes[node].range
    for attribute in attributes[Int(range.lowerBound)..<Int(range.upperBound)] where attribute.name == name {
      return FeedText.trimmed(attribute.value)
    }
    return ""
  }

  /// The nodes directly below a node, elements and texts.
  func children(of node: Int) -> [Int] {
    var found: [Int] = []
    var index = node + 1
    let end = Int(nodes[node].end)
    while index < end {
      found.append(index)
      index = Int(nodes[index].end)
    }
    return found
  }

  /// The elements directly below a node.
  func elements(of node: Int) -> [Int] { children(of: node).filter { !nodes[$0].isText } }

  /// The first element of the feed's own of this name directly below a node.
  func child(_ name: String, of node: Int) -> Int? {
    elements(of: node).first { nodes[$0].name == name && nodes[$0].isCore }
  }

  /// True when an element stands directly below a node.
  func hasElements(_ node: Int) -> Bool { children(of: node).contains { !nodes[$0].isText } }

  /// The text of a node and of all below it, as it stands.
  func text(of node: Int) -> String {
    var collected: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].isText {
      collected.append(contentsOf: bytes[Int(nodes[index].range.lowerBound)..<Int(nodes[index].range.upperBound)])
    }
    return FeedText.withoutControls(String(decoding: collected, as: UTF8.self))
  }

  /// The nearest value of an attribute on a node or above it; an empty one counts as none.
  func inherited(_ name: String, at node: Int) -> String {
    var index = node
    while index >= 0 {
      let value = attribute(name, of: index)
      if !value.isEmpty { return value }
      index = Int(nodes[index].parent)
    }
    return ""
  }
}
