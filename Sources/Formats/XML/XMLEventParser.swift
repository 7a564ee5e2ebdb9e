internal import CXML2

/// Takes the events of a parse.
protocol XMLEventHandler: AnyObject {
  /// An element begins. Returns false to end the parse.
  func start(_ element: XMLElementStart) -> Bool
  /// The innermost open element ends.
  func end()
  /// A piece of text, UTF-8.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// libxml2's XML parser by its events, the one place that sets it up: no tree of its own, no network, no external
/// entities, and none of the document's own (``XMLProlog`` and ``FeedProlog`` pass over the document type before).
enum XMLEventParser {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Reads some XML.
  ///
  /// - Parameters:
  ///   - markup: UTF-8 without a document type, at most 2 GiB.
  ///   - recovers: goes on behind errors, as far as sense can be made of it.
  /// - Returns: whether it was read to its end and well formed.
  static func parse(_ markup: ArraySlice<UInt8>, recovers: Bool, into handler: any XMLEventHandler) -> Bool {
    guard isReady, !markup.isEmpty, markup.count <= Int(Int32.max), let context = xmlNewParserCtxt() else {
      return false
    }
    defer { xmlFreeParserCtxt(context) }
    let sink = XMLEventSink(context, handler)
    context.pointee.sax.pointee = XMLEventSink.functions()
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
      return context.pointee.wellFormed == 1 && !sink.isStopped
    }
  }
}

/// Hands libxml2's callbacks on; lives as long as one parse.
private final class XMLEventSink {
  private(set) var isStopped = false
  private let context: xmlParserCtxtPtr
  private let handler: any XMLEventHandler

  init(_ context: xmlParserCtxtPtr, _ handler: any XMLEventHandler) {
    self.context = context
    self.handler = handler
  }

  static func functions() -> xmlSAXHandler {
    var functions = xmlSAXHandler()
    functions.initialized = UInt32(XML_SAX2_MAGIC)
    functions.startElementNs = { context, name, prefix, uri, namespaceCount, _, attributeCount, _, attributes in
      guard let context, let name else { return }
      Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue().start(
        XMLElementStart(
          name: name, prefix: prefix, uri: uri, namespaceCount: Int(namespaceCount),
          attributeCount: Int(attributeCount), attributes: attributes))
    }
    functions.endElementNs = { context, _, _, _ in
      guard let context else { return }
      Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue().handler.end()
    }
    functions.characters = { context, text, count in XMLEventSink.text(context, text, count) }
    functions.ignorableWhitespace = { context, text, count in XMLEventSink.text(context, text, count) }
    functions.cdataBlock = { context, text, count in XMLEventSink.text(context, text, count) }
    functions.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return functions
  }

  private static func text(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let context, let text, count > 0 else { return }
    let sink = Unmanaged<XMLEventSink>.fromOpaque(context).takeUnretainedValue()
    sink.handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private func start(_ element: XMLElementStart) {
    guard !isStopped, !handler.start(element) else { return }
    isStopped = true
    xmlStopParser(context)
  }
}
