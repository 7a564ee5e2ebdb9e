internal import CXML2

/// libxml2's HTML parser, by its events: no tree of its own, no network, no entities but HTML's.
package struct LibXMLParser: HTMLParser {
  package init() {}

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  package func parse(_ markup: consuming [UInt8]) -> PageTree {
    let count = markup.count
    guard Self.isReady, count > 0, count <= Int(Int32.max), let context = Self.context(markup) else {
      var nothing = PageTreeBuilder(markupBytes: 0)
      return nothing.finish()
    }
    defer { htmlFreeParserCtxt(context) }
    // The parser has a copy of its own.
    markup = []
    return Self.tree(from: context, markupBytes: count)
  }

  private static func tree(from context: htmlParserCtxtPtr, markupBytes: Int) -> PageTree {
    let sink = EventSink(context, markupBytes: markupBytes)
    context.pointee.sax.pointee = EventSink.handler()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    return withExtendedLifetime(sink) {
      context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
      htmlParseDocument(context)
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      return sink.builder.finish()
    }
  }

  /// A parser with a copy of the markup. It is told that this is UTF-8, not asked to convert it from UTF-8 to UTF-8, for which
  /// it would make another copy. (A buffer that stays where it is, `xmlParserInputBufferCreateStatic`, makes libxml2 2.9.14
  /// read some of a page twice.)
  private static func context(_ markup: borrowing [UInt8]) -> htmlParserCtxtPtr? {
    markup.withUnsafeBytes { bytes in
      let context = htmlCreateMemoryParserCtxt(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      guard let context, let input = context.pointee.input else { return context }
      context.pointee.charset = XML_CHAR_ENCODING_UTF8.rawValue
      input.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
      return context
    }
  }
}

/// Takes the parser's events; lives as long as one parse.
private final class EventSink {
  var builder: PageTreeBuilder
  private let context: htmlParserCtxtPtr
  private var tags = PointerCache<Tag>()
  private var attributeNames = PointerCache<Attribute?>()

  init(_ context: htmlParserCtxtPtr, markupBytes: Int) {
    self.context = context
    builder = PageTreeBuilder(markupBytes: markupBytes)
  }

  static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let context, let name else { return }
      Unmanaged<EventSink>.fromOpaque(context).takeUnretainedValue().start(name, attributes)
    }
    handler.endElement = { context, name in
      guard let context, let name else { return }
      let sink = Unmanaged<EventSink>.fromOpaque(context).takeUnretainedValue()
      sink.builder.end(sink.tag(name))
    }
    handler.characters = { context, text, count in EventSink.text(context, text, count) }
    handler.ignorableWhitespace = { context, text, count in EventSink.text(context, text, count) }
    handler.cdataBlock = { context, text, count in EventSink.text(context, text, count) }
    return handler
  }

  private static func text(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let context, let text, count > 0 else { return }
    let sink = Unmanaged<EventSink>.fromOpaque(context).takeUnretainedValue()
    sink.builder.text(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    builder.start(tag(name)) { tree in
      let first = Int32(tree.attributes.count)
      var pair = attributes
      var count = 0
      while let current = pair, let name = current[0], count < PageLimits.attributesMax {
        pair = current + 2
        count += 1
        guard let attribute = attribute(name) else { continue }
        let start = Int32(tree.bytes.count)
        if let value = current[1] {
          let length = min(Int(xmlStrlen(value)), PageLimits.attributeBytesMax)
          tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
        }
        tree.attributes.append(
          PageTree.AttributeValue(name: attribute, range: start..<Int32(tree.bytes.count)))
      }
      return first..<Int32(tree.attributes.count)
    }
    if builder.isFull { xmlStopParser(context) }
  }

  private func tag(_ name: UnsafePointer<xmlChar>) -> Tag {
    tags.value(for: name) {
      let text = String(cString: name).lowercased()
      return text == "#text" ? .other : Tag(rawValue: text) ?? .other
    }
  }

  private func attribute(_ name: UnsafePointer<xmlChar>) -> Attribute? {
    attributeNames.value(for: name) { Attribute(rawValue: String(cString: name).lowercased()) }
  }
}
