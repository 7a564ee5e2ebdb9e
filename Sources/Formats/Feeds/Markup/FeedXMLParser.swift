internal import CXML2

/// libxml2's XML parser, by its events: no tree of its own, no network, no external entities, and none of the document's
/// own either (``FeedProlog`` takes the document type away before).
enum FeedXMLParser {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The tree of some XML, and whether it was well formed.
  ///
  /// - Parameters:
  ///   - markup: clean UTF-8 without a document type.
  ///   - recovers: goes on behind errors.
  static func parse(_ markup: [UInt8], recovers: Bool) -> (tree: FeedTree, isWellFormed: Bool) {
    guard isReady, !markup.isEmpty, markup.count <= Int(Int32.max), let context = xmlNewParserCtxt() else {
      return (FeedTree(), false)
    }
    defer { xmlFreeParserCtxt(context) }
    let sink = FeedEventSink(context)
    context.pointee.sax.pointee = FeedEventSink.handler()
    let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let safe = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    let options = quiet | safe | (recovers ? XML_PARSE_RECOVER.rawValue : 0)
    return withExtendedLifetime(sink) {
      context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
      markup.withUnsafeBytes { bytes in
        let document = xmlCtxtReadMemory(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8",
          Int32(options))
        if let document { xmlFreeDoc(document) }
      }
      let isWellFormed = context.pointee.wellFormed == 1 && !sink.isStopped
      return (sink.builder.finish(), isWellFormed)
    }
  }
}

/// Takes the parser's events; lives as long as one parse.
private final class FeedEventSink {
  private typealias Name = UnsafePointer<xmlChar>

  var builder = FeedTreeBuilder()
  /// True when a limit other than the tree's own ended the parse.
  private(set) var isStopped = false
  private let context: xmlParserCtxtPtr
  private var depth = 0
  private var namespaces: [Int] = []
  private var namespaceCount = 0
  /// libxml2 interns names, so that a name's address stands for it while the parse lasts.
  private var names: [Name: String] = [:]
  private var spaces: [SpaceKey: FeedNamespace] = [:]

  private struct SpaceKey: Hashable {
    var prefix: UnsafePointer<xmlChar>?
    var uri: UnsafePointer<xmlChar>?
  }

  init(_ context: xmlParserCtxtPtr) { self.context = context }

  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, prefix, uri, namespaceCount, _, attributeCount, _, attributes in
      guard let context, let name else { return }
      let sink = Unmanaged<FeedEventSink>.fromOpaque(context).takeUnretainedValue()
      sink.start(name, prefix, uri, Int(namespaceCount), Int(attributeCount), attributes)
    }
    handler.endElementNs = { context, _, _, _ in
      guard let context else { return }
      Unmanaged<FeedEventSink>.fromOpaque(context).takeUnretainedValue().end()
    }
    handler.characters = { context, text, count in FeedEventSink.text(context, text, count) }
    handler.ignorableWhitespace = { context, text, count in FeedEventSink.text(context, text, count) }
    handler.cdataBlock = { context, text, count in FeedEventSink.text(context, text, count) }
    return handler
  }

  private static func text(_ context: UnsafeMutableRawPointer?, _ text: Name?, _ count: Int32) {
    guard let context, let text, count > 0 else { return }
    let sink = Unmanaged<FeedEventSink>.fromOpaque(context).takeUnretainedValue()
    sink.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private func start(
    _ name: Name, _ prefix: Name?, _ uri: Name?, _ namespaceCount: Int, _ attributeCount: Int,
    _ attributes: UnsafeMutablePointer<Name?>?
  ) {
    depth += 1
    namespaces.append(namespaceCount)
    self.namespaceCount += namespaceCount
    if depth > FeedLimits.depthMax || self.namespaceCount > FeedLimits.namespacesMax {
      isStopped = true
      xmlStopParser(context)
      return
    }
    var values: [FeedTree.AttributeValue] = []
    // Five pointers an attribute: name, prefix, address of the prefix, start and end of the value.
    for index in 0..<min(attributeCount, FeedLimits.attributesMax) {
      guard let attributes, let local = attributes[index * 5], let start = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { continue }
      let isXML = attributes[index * 5 + 1].map { self.name($0) == "xml" } ?? false
      let count = min(max(0, end - start), FeedLimits.attributeBytesMax)
      values.append(
        FeedTree.AttributeValue(
          name: (isXML ? "xml:" : "") + self.name(local),
          value: String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)))
    }
    builder.start(space(prefix, uri), self.name(name), values)
    if builder.isFull { xmlStopParser(context) }
  }

  private func end() {
    depth -= 1
    namespaceCount -= namespaces.popLast() ?? 0
    builder.end()
  }

  private func name(_ name: Name) -> String {
    if let known = names[name] { return known }
    // A prefix that is not bound may stay in the name; it tells nothing then that the space does not.
    let text = String(cString: name).lowercased()
    names[name] = text
    return text
  }

  private func space(_ prefix: Name?, _ uri: Name?) -> FeedNamespace {
    let key = SpaceKey(prefix: prefix, uri: uri)
    if let known = spaces[key] { return known }
    let space = FeedNamespace.find(
      uri: uri.map { String(cString: $0) } ?? "", prefix: prefix.map { String(cString: $0) } ?? "")
    spaces[key] = space
    return space
  }
}
