/// Questions about the bytes of XML in UTF-8.
enum MarkupBytes {
  static func isNameStart(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// True when no tag is so long or has so many attributes that it costs the parser time with their square.
  static func hasPlainTags(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      guard let next = rest.first, isNameStart(next) else { continue }
      guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return true }
      let tag = rest[..<close]
      if tag.count > 1_024 {
        guard tag.count <= FeedLimits.tagBytesMax, tag.count(where: { $0 == UInt8(ascii: "=") }) <= 4_096 else {
          return false
        }
      }
      rest = rest[close...]
    }
    return true
  }
}
