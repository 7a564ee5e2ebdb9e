internal import CXML2

/// Reads XML by libxml2's events: no network, no document type, no entities but XML's own and the characters that HTML has
/// names for. What is ill formed is read as far as sense can be made of it.
enum XMLReader {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The tree of a document. Throws with a reason when it is too deep, or has no element.
  static func read(_ content: [UInt8], declared: String) throws(FormatError) -> XMLTree {
    let stated = XMLProlog.charset(content)
    let text = XMLCharacters.resolved(CharsetDecoder.utf8(content, declared: stated.isEmpty ? declared : stated))
    guard isReady, let start = XMLProlog.rootStart(text[...]), let context = xmlNewParserCtxt() else {
      throw FormatError(.malformed, "XML without an element in it")
    }
    defer { xmlFreeParserCtxt(context) }
    let sink = XMLEventSink(context)
    context.pointee.sax.pointee = XMLEventSink.handler()
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    withExtendedLifetime(sink) {
      context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
      text[start...].withUnsafeBytes { bytes in
        let document = xmlCtxtReadMemory(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, "UTF-8",
          Int32(options))
        if let document { xmlFreeDoc(document) }
      }
    }
    guard !sink.isTooDeep else {
      throw FormatError(.tooLarge, "XML is nested deeper than \(XMLLimits.depthMax) levels")
    }
    let tree = sink.finish()
    guard !tree.nodes.isEmpty else { throw FormatError(.malformed, "XML without an element in it") }
    return tree
  }
}

/// Takes the parser's events; lives as long as one parse.
private final class XMLEventSink {
  private(set) var isTooDeep = false
  private let context: xmlParserCtxtPtr
  private var tree = XMLTree()
  private var open: [Int] = []

  init(_ context: xmlParserCtxtPtr) { self.context = context }

  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let context, let name else { return }
      let sink = Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue()
      sink.start(String(cString: name), Int(count), attributes)
    }
    handler.endElementNs = { context, _, _, _ in
      guard let context else { return }
      Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue().end()
    }
    handler.characters = { context, text, count in XMLEventSink.text(context, text, count) }
    handler.ignorableWhitespace = { context, text, count in XMLEventSink.text(context, text, count) }
    handler.cdataBlock = { context, text, count in XMLEventSink.text(context, text, count) }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return handler
  }

  private static func text(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let context, let text, count > 0 else { return }
    let bytes = UnsafeBufferPointer(start: text, count: Int(count))
    Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue().append(String(decoding: bytes, as: UTF8.self))
  }

  private func start(_ name: String, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard open.count < XMLLimits.depthMax else {
      isTooDeep = true
      return xmlStopParser(context)
    }
    guard tree.nodes.count < XMLLimits.nodesMax else { return xmlStopParser(context) }
    var node = XMLTree.Node(name: String(name.split(separator: ":").last ?? ""))
    // Five pointers an attribute: name, prefix, address of the prefix, start and end of the value.
    for index in 0..<min(count, XMLLimits.attributesMax) {
      guard let attributes, let local = attributes[index * 5], let from = attributes[index * 5 + 3],
        let to = attributes[index * 5 + 4]
      else { continue }
      let length = min(max(0, to - from), XMLLimits.attributeBytesMax)
      let value = String(decoding: UnsafeBufferPointer(start: from, count: length), as: UTF8.self)
      node.attributes.append((String(cString: local), value))
    }
    if node.name.isEmpty { node.name = "unnamed" }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  private func end() {
    guard let last = open.popLast() else { return }
    tree.nodes[last].end = tree.nodes.count
  }

  private func append(_ text: String) {
    guard !open.isEmpty, tree.nodes.count < XMLLimits.nodesMax else { return }
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
