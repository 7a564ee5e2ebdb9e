/// Reads a document's XML into a tree: no document type, no entities but XML's own and the characters that HTML has names
/// for. What is ill formed is read as far as sense can be made of it.
enum XMLReader {
  /// The tree of a document. Throws with a reason when it is too deep, or has no element.
  static func read(_ content: [UInt8], declared: String) throws(FormatError) -> XMLTree {
    let stated = XMLProlog.charset(content)
    let text = XMLCharacters.resolved(CharsetDecoder.utf8(content, declared: stated.isEmpty ? declared : stated))
    guard let start = XMLProlog.rootStart(text[...]) else {
      throw FormatError(.malformed, "XML without an element in it")
    }
    let builder = XMLTreeBuilder()
    _ = XMLEventParser.parse(text[start...], recovers: true, into: builder)
    guard !builder.isTooDeep else {
      throw FormatError(.tooLarge, "XML is nested deeper than \(XMLLimits.depthMax) levels")
    }
    let tree = builder.finish()
    guard !tree.nodes.isEmpty else { throw FormatError(.malformed, "XML without an element in it") }
    return tree
  }
}

/// Builds the tree from the parser's events.
private final class XMLTreeBuilder: XMLEventHandler {
  private(set) var isTooDeep = false
  private var tree = XMLTree()
  private var open: [Int] = []

  func start(_ element: XMLElementStart) -> Bool {
    guard open.count < XMLLimits.depthMax else {
      isTooDeep = true
      return false
    }
    guard tree.nodes.count < XMLLimits.nodesMax else { return false }
    var node = XMLTree.Node(name: String(String(cString: element.name).split(separator: ":").last ?? ""))
    for index in 0..<min(element.attributeCount, XMLLimits.attributesMax) {
      guard let attribute = element.attribute(index, valueBytesMax: XMLLimits.attributeBytesMax) else { continue }
      node.attributes.append((String(cString: attribute.name), attribute.value))
    }
    if node.name.isEmpty { node.name = "unnamed" }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
    return true
  }

  func end() {
    guard let last = open.popLast() else { return }
    tree.nodes[last].end = tree.nodes.count
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !open.isEmpty, tree.nodes.count < XMLLimits.nodesMax else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if let last = tree.nodes.indices.last, tree.nodes[last].name.isEmpty, tree.nodes[last].end > last {
      tree.nodes[last].text += text
    } else {
      tree.nodes.append(XMLTree.Node(name: "", text: text, end: tree.nodes.count + 1))
    }
  }

  func finish() -> XMLTree {
    while !open.isEmpty { end() }
    return tree
  }
}
