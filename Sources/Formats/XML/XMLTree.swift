/// Some XML as a flat array: node 0 is the root element, and a node's descendants follow it without a gap.
struct XMLTree: Sendable {
  /// An element or a piece of text.
  struct Node: Sendable {
    /// The local name; empty for text.
    var name: String
    /// The text, or nothing for elements.
    var text = ""
    /// Local names and values.
    var attributes: [(name: String, value: String)] = []
    /// One past the last descendant.
    var end = 0
  }

  var nodes: [Node] = []

  /// The elements directly below a node, of one name where one is given.
  func children(_ node: Int, _ name: String? = nil) -> [Int] {
    var found: [Int] = []
    var index = node + 1
    while index < nodes[node].end {
      if !nodes[index].name.isEmpty, name == nil || nodes[index].name == name { found.append(index) }
      index = nodes[index].end
    }
    return found
  }

  /// The first element that a path of names leads to, step by step downwards.
  func first(_ node: Int, _ path: String...) -> Int? {
    var current = [node]
    for name in path { current = current.flatMap { children($0, name) } }
    return current.first
  }

  /// The elements of a name anywhere below a node, in order.
  func all(_ node: Int, _ name: String) -> [Int] {
    (node..<nodes[node].end).filter { nodes[$0].name == name }
  }

  /// An attribute's value; empty when the element does not have it.
  func attribute(_ node: Int, _ name: String) -> String {
    nodes[node].attributes.first { $0.name == name }.map { TextCleaning.collapsed($0.value) } ?? ""
  }

  /// The text of a node and of all below it, whitespace collapsed; empty without a node.
  func text(_ node: Int?) -> String {
    guard let node else { return "" }
    return TextCleaning.collapsed(nodes[node..<nodes[node].end].map(\.text).joined())
  }
}
