/// Makes well-formed XML of a feed that is not, in one pass.
///
/// Ampersands and brackets that begin nothing are escaped, HTML's entities and the document's own are resolved, end tags are
/// put where they are missing and left out where nothing is open, attributes get quotes and lose doubles, what is not
/// allowed goes. libxml2 goes on behind such errors too, but closes whatever is open at a wrong end tag, so that one missing
/// tag moves all entries behind it.
struct FeedRepair {
  private(set) var markup: [UInt8] = []
  private(set) var isCut = false

  private let bytes: [UInt8]
  private let entities: [String: [UInt8]]
  private var position: Int
  private var elements = OpenElements()
  private var expandedBytes = 0
  private var unendedTags = 0
  /// What was looked for to the end and not found is not looked for again: that would cost time with the square.
  private var missing: Set<String> = []

  private init(_ body: ArraySlice<UInt8>, _ entities: [String: [UInt8]]) {
    bytes = Array(body)
    position = 0
    self.entities = entities
    markup.reserveCapacity(bytes.count + bytes.count / 8)
  }

  /// - Parameters:
  ///   - body: from the root element on, clean UTF-8 without NULs.
  ///   - entities: the document's own.
  static func repaired(
    _ body: ArraySlice<UInt8>, entities: [String: [UInt8]]
  ) -> (markup: [UInt8], isCut: Bool) {
    var repair = FeedRepair(body, entities)
    repair.run()
    return (repair.markup, repair.isCut)
  }

  private mutating func run() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): readReference()
      default: copyText(bytes[position...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") })
      }
      if elements.isFinished { break }
    }
    markup.append(contentsOf: elements.closeAll())
  }

  // MARK: - Text

  private mutating func copyText(_ text: ArraySlice<UInt8>) {
    position = text.endIndex
    append(text)
  }

  /// Appends text without what XML does not allow; "]]>" must not stand in text.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    for (index, byte) in zip(text.indices, text) {
      switch byte {
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: continue
      case UInt8(ascii: ">"): markup.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "<"): markup.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "&"): markup.append(contentsOf: "&amp;".utf8)
      case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are no characters of XML.
        if index >= text.startIndex + 2, text[index - 1] == 0xBF, text[index - 2] == 0xEF {
          markup.removeLast(2)
        } else {
          markup.append(byte)
        }
      default: markup.append(byte)
      }
    }
  }

  private mutating func readReference() {
    let (value, end) = reference(at: position)
    position = end
    append(value)
  }

  /// What a reference stands for, or the ampersand itself; and where to go on.
  private mutating func reference(at start: Int) -> (value: ArraySlice<UInt8>, end: Int) {
    let rest = bytes[(start + 1)...].prefix(CharacterReference.nameBytesMax + 1)
    let name = rest.prefix {
      $0 != UInt8(ascii: ";") && $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&")
    }
    guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
      return ([UInt8(ascii: "&")], start + 1)
    }
    let end = name.endIndex + 1
    if name.first == UInt8(ascii: "#") {
      // A number that stands for nothing is left out; what is no number is text.
      guard let scalar = CharacterReference.numeric(name.dropFirst()) else {
        let isNumber = name.dropFirst().allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || MarkupBytes.isNameStart($0) }
        return isNumber ? ([], end) : ([UInt8(ascii: "&")], start + 1)
      }
      return (Array(Character(scalar).utf8)[...], end)
    }
    if let own = entities[String(decoding: name, as: UTF8.self)] {
      expandedBytes += own.count
      guard expandedBytes <= FeedLimits.entityExpansionBytesMax else {
        isCut = true
        return ([], end)
      }
      return (own[...], end)
    }
    if let scalar = CharacterReference.named(name) { return (Array(Character(scalar).utf8)[...], end) }
    return ([UInt8(ascii: "&")], start + 1)
  }

  // MARK: - Markup

  private mutating func readMarkup() {
    let rest = bytes[position...]
    if Ascii.hasPrefix(rest, "<![cdata[") { return readCharacterData() }
    if Ascii.hasPrefix(rest, "<!--") { return skip(to: "-->", or: position + 4) }
    if Ascii.hasPrefix(rest, "<?") { return skip(to: "?>", or: position + 2) }
    if Ascii.hasPrefix(rest, "<!") { return skip(to: ">", or: bytes.count) }
    if Ascii.hasPrefix(rest, "</") { return readEndTag() }
    guard position + 1 < bytes.count, MarkupBytes.isNameStart(bytes[position + 1]) else {
      append(rest.prefix(1))
      position += 1
      return
    }
    readStartTag()
  }

  private mutating func skip(to end: String, or fallback: Int) {
    position = index(of: end, from: position + 2).map { $0 + end.utf8.count } ?? min(fallback, bytes.count)
  }

  /// One that does not end loses only its own mark.
  private mutating func readCharacterData() {
    let start = min(position + 9, bytes.count)
    guard let end = index(of: "]]>", from: start) else {
      position = start
      return
    }
    append(bytes[start..<end])
    position = end + 3
  }

  private mutating func readEndTag() {
    let name = bytes[(position + 2)...].prefix { MarkupBytes.isNamePart($0) }
    guard !name.isEmpty else {
      append(bytes[position...].prefix(2))
      position += 2
      return
    }
    let close = bytes[name.endIndex...].prefix(1_024).firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    let isClosed = close.map { bytes[$0] == UInt8(ascii: ">") } ?? false
    position = close.map { isClosed ? $0 + 1 : $0 } ?? name.endIndex
    markup.append(contentsOf: elements.end(String(decoding: name, as: UTF8.self)))
  }

  private mutating func readStartTag() {
    let nameBytes = bytes[(position + 1)...].prefix { MarkupBytes.isNamePart($0) }
    let bytesMax = unendedTags < Self.unendedTagsMax ? FeedLimits.tagBytesMax : 1_024
    var reader = StartTagReader(bytes, from: nameBytes.endIndex, bytesMax: bytesMax)
    reader.read { start in self.reference(at: start) }
    // Without an end the bracket began no tag.
    guard let end = reader.end else {
      unendedTags += 1
      append(bytes[position...].prefix(1))
      position += 1
      return
    }
    position = end
    let name = String(decoding: nameBytes, as: UTF8.self)
    markup.append(contentsOf: elements.start(name, reader.attributes, isEmpty: reader.isEmpty))
  }

  /// After so many tags without an end, a tag is looked at no further than 1,024 bytes.
  private static let unendedTagsMax = 16

  private mutating func index(of text: String, from start: Int) -> Int? {
    guard start < bytes.count, !missing.contains(text) else { return nil }
    let index = ByteSearch.firstIndex(of: Array(text.utf8), in: bytes, from: start)
    if index == nil { missing.insert(text) }
    return index
  }
}
