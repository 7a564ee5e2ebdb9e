/// Reads a feed's XML into a tree (``FeedProlog`` takes the document type away before).
enum FeedXMLParser {
  /// The tree of some XML, and whether it was well formed.
  ///
  /// - Parameters:
  ///   - markup: clean UTF-8 without a document type.
  ///   - recovers: goes on behind errors.
  static func parse(_ markup: [UInt8], recovers: Bool) -> (tree: FeedTree, isWellFormed: Bool) {
    let events = FeedEvents()
    let isWellFormed = XMLEventParser.parse(markup[...], recovers: recovers, into: events)
    // At the tree's own limit the parse ends too, without anything being wrong with what was read.
    return (events.builder.finish(), isWellFormed || events.isFull)
  }
}

/// Takes the parser's events; lives as long as one parse.
private final class FeedEvents: XMLEventHandler {
  private typealias Name = XMLElementStart.Text

  var builder = FeedTreeBuilder()
  /// True when the tree's limit ended the parse.
  private(set) var isFull = false
  private var depth = 0
  private var namespaces: [Int] = []
  private var namespaceCount = 0
  private var names: [Name: String] = [:]
  private var spaces: [SpaceKey: FeedNamespace] = [:]

  private struct SpaceKey: Hashable {
    var prefix: Name?
    var uri: Name?
  }

  func start(_ element: XMLElementStart) -> Bool {
    depth += 1
    namespaces.append(element.namespaceCount)
    namespaceCount += element.namespaceCount
    guard depth <= FeedLimits.depthMax, namespaceCount <= FeedLimits.namespacesMax else { return false }
    var values: [FeedTree.AttributeValue] = []
    for index in 0..<min(element.attributeCount, FeedLimits.attributesMax) {
      guard let attribute = element.attribute(index, valueBytesMax: FeedLimits.attributeBytesMax) else { continue }
      let isXML = attribute.prefix.map { name($0) == "xml" } ?? false
      values.append(
        FeedTree.AttributeValue(name: (isXML ? "xml:" : "") + name(attribute.name), value: attribute.value))
    }
    builder.start(space(element.prefix, element.uri), name(element.name), values)
    isFull = builder.isFull
    return !isFull
  }

  func end() {
    depth -= 1
    namespaceCount -= namespaces.popLast() ?? 0
    builder.end()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { builder.text(bytes) }

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
