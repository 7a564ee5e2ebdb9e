/// Tells HTML from plain text, and makes plain text of it, for texts as short as titles.
enum HTMLText {
  /// Where a tag ends, and what it is.
  private struct Found {
    var end: Int
    var name: String
    var isEndTag = false
    var isInline = true
  }

  /// Elements of HTML that ``Tag`` does not tell apart.
  private static let others: Set<String> = [
    "applet", "area", "basefont", "bgsound", "blink", "col", "colgroup", "dir", "frame", "frameset", "ilayer",
    "isindex",
    "keygen", "layer", "legend", "listing", "meter", "noembed", "noframes", "optgroup", "output", "param", "plaintext",
    "progress", "rp", "rt", "ruby", "spacer", "track", "var", "xmp", "xml",
  ]

  /// True when a text holds elements or references of HTML: then it is HTML, whatever it is called.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "<"):
        // "History of the <blink> tag" is plain; with an end tag it would not be.
        tag(bytes, index).map { $0.isEndTag || Tag(rawValue: $0.name) != nil || $0.name == "!--" } ?? false
      case UInt8(ascii: "&"): reference(bytes, index) != nil
      default: false
      }
    }
  }

  /// Without tags, comments, scripts and styles.
  static func withoutTags(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let found = tag(bytes, index) else {
        kept.append(bytes[index])
        index += 1
        continue
      }
      if !found.isInline { kept.append(0x20) }
      index = found.end
      if found.name == "script" || found.name == "style", !found.isEndTag {
        index = ByteSearch.firstIndex(of: Array("</\(found.name)".utf8), in: bytes, from: index) ?? bytes.count
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Without the tags of these elements; what stands between them stays.
  static func unwrapped(_ html: String, _ names: Set<String>) -> String {
    let bytes = Array(html.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "!"),
        let found = tag(bytes, index), names.contains(found.name)
      {
        kept.append(0x20)
        index = found.end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// With the references of HTML resolved, once.
  static func resolved(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let found = reference(bytes, index) {
        kept.append(contentsOf: Character(found.scalar).utf8)
        index = found.end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func reference(_ bytes: [UInt8], _ start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let rest = bytes[(start + 1)...].prefix(CharacterReference.nameBytesMax + 1)
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = rest[..<close]
    let scalar =
      name.first == UInt8(ascii: "#") ? CharacterReference.numeric(name.dropFirst()) : CharacterReference.named(name)
    return scalar.map { ($0, close + 1) }
  }

  /// The tag or comment that begins here; nothing when it is none of HTML's, since titles speak of "a < b".
  private static func tag(_ bytes: [UInt8], _ start: Int) -> Found? {
    var rest = bytes[(start + 1)...].prefix(FeedLimits.labelBytesMax)
    if Ascii.hasPrefix(rest, "!--") {
      // A comment that does not end as it should ends as browsers end it, or with the text.
      let end =
        Ascii.firstIndex(of: "-->", in: rest).map { $0 + 3 } ?? rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
      return Found(end: end ?? bytes.count, name: "!--")
    }
    let isEndTag = rest.first == UInt8(ascii: "/")
    if isEndTag { rest = rest.dropFirst() }
    let nameBytes = rest.prefix(12).prefix { MarkupBytes.isNamePart($0) }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    let tag = Tag(rawValue: name) ?? .other
    guard tag != .text, tag != .other || others.contains(name) else { return nil }
    rest = rest[nameBytes.endIndex...]
    if let next = rest.first, next != UInt8(ascii: ">"), next != UInt8(ascii: "/"), !Ascii.isSpace(next) { return nil }
    guard let end = end(rest) else { return nil }
    return Found(end: end, name: name, isEndTag: isEndTag, isInline: tag.isInline)
  }

  /// One past the ">" that ends a tag, quoted ones passed over where the quotes pair.
  private static func end(_ rest: ArraySlice<UInt8>) -> Int? {
    var quote = UInt8(0)
    var isValue = false
    for (index, byte) in zip(rest.indices, rest) {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      if !Ascii.isSpace(byte) { isValue = byte == UInt8(ascii: "=") }
    }
    return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}
