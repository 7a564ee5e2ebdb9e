/// What stands in front of a feed's root element: it is taken away before the parser, and what it declares kept aside.
///
/// Junk, byte order marks, the XML declaration, comments, instructions and the document type go. Entities that the
/// document type declares as plain text are kept; those that refer to others, to files or to addresses are not, so that
/// nothing can expand beyond the sum of what is written (no "billion laughs").
struct FeedProlog {
  /// From the root element on.
  private(set) var body: ArraySlice<UInt8> = []
  /// The document's own entities.
  private(set) var entities: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var hasType = false
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if Ascii.hasPrefix(rest, "<!--") {
        guard let end = ByteSearch.firstIndex(of: Array("-->".utf8), in: bytes, from: open + 4) else { return }
        rest = bytes[(end + 3)...]
      } else if Ascii.hasPrefix(rest, "<!doctype"), !hasType {
        hasType = true
        rest = skippedType(rest)
      } else if let next = rest.dropFirst().first, MarkupBytes.isNameStart(next) {
        body = rest
        return
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  /// What stands behind the ">" that ends the document type.
  private mutating func skippedType(_ type: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let head = type.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: ">") }
    guard head.endIndex < type.endIndex, type[head.endIndex] == UInt8(ascii: "[") else {
      return type[head.endIndex...].dropFirst()
    }
    // Quoted texts may hold brackets.
    var index = head.endIndex + 1
    var quote = UInt8(0)
    while index < type.endIndex {
      let byte = type[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "]") {
        break
      }
      index += 1
    }
    readEntities(type[head.endIndex..<index])
    guard index < type.endIndex else {
      // The subset does not end: what looks like the root does it.
      return type[head.endIndex...].dropFirst()
    }
    return type[index...].drop { $0 != UInt8(ascii: ">") }.dropFirst()
  }

  private mutating func readEntities(_ subset: ArraySlice<UInt8>) {
    var rest = subset
    while entities.count < FeedLimits.entitiesMax, let start = Ascii.firstIndex(of: "<!entity", in: rest) {
      rest = rest[(start + 8)...].drop { Ascii.isSpace($0) }
      let name = rest.prefix { MarkupBytes.isNamePart($0) }
      rest = rest[name.endIndex...].drop { Ascii.isSpace($0) }
      guard !name.isEmpty, let quote = rest.first, quote == 0x22 || quote == 0x27 else { continue }
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      guard value.count <= FeedLimits.entityBytesMax, value.endIndex < subset.endIndex else { continue }
      guard let text = MarkupText.flat(value) else { continue }
      entities[String(decoding: name, as: UTF8.self)] = text
    }
  }
}

extension MarkupText {
  /// The value of an entity with its character references resolved; nothing when it refers to other entities.
  fileprivate static func flat(_ value: ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var rest = value
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") { return nil }
      guard byte == UInt8(ascii: "&") else {
        text.append(byte)
        continue
      }
      let name = rest.prefix(12).prefix { $0 != UInt8(ascii: ";") }
      guard name.first == UInt8(ascii: "#"), let scalar = CharacterReference.numeric(name.dropFirst()) else {
        return nil
      }
      text.append(contentsOf: Character(scalar).utf8)
      rest = rest[name.endIndex...].dropFirst()
    }
    return text
  }
}
