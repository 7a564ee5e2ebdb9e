/// What stands in front of the root element: declaration, comments, document type.
enum XMLProlog {
  /// The charset that the declaration names in lower case, or empty.
  static func charset(_ bytes: [UInt8]) -> String {
    let start = ByteOrderMark.skipped(bytes).prefix(200)
    guard Ascii.hasPrefix(start, "<?xml"), let end = Ascii.firstIndex(of: "?>", in: start),
      let name = Ascii.firstIndex(of: "encoding", in: start[..<end]),
      let quote = start[name..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 })
    else { return "" }
    let value = start[(quote + 1)..<end].prefix { $0 != start[quote] }
    return String(decoding: value, as: UTF8.self).lowercased()
  }

  /// Where the root element begins. The document type is passed over and never read: nothing that it declares is used.
  static func rootStart(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes.prefix(XMLLimits.prologBytesMax)
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if Ascii.hasPrefix(rest, "<?") {
        guard let end = Ascii.firstIndex(of: "?>", in: rest) else { return nil }
        rest = rest[(end + 2)...]
      } else if Ascii.hasPrefix(rest, "<!--") {
        guard let end = Ascii.firstIndex(of: "-->", in: rest) else { return nil }
        rest = rest[(end + 3)...]
      } else if Ascii.hasPrefix(rest, "<!") {
        guard let end = typeEnd(rest) else { return nil }
        rest = rest[(end + 1)...]
      } else {
        return open
      }
    }
    return nil
  }

  /// The local name of the root element; nothing when none is in sight.
  static func rootName(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let start = rootStart(bytes) else { return nil }
    let name = bytes[(start + 1)...].prefix { !Ascii.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    guard !name.isEmpty, name.count <= 64 else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    return text.split(separator: ":").last.map(String.init)
  }

  /// The ">" that ends a document type: outside of brackets, quotations and comments.
  private static func typeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var quote: UInt8?
    for index in bytes.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth <= 0 { return index }
      default: break
      }
    }
    return nil
  }
}
