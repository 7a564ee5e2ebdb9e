/// The charset of a feed.
enum FeedCharset {
  /// Clean UTF-8 without NULs: by byte order mark, by the bytes, by what the server declares, by the XML declaration.
  static func utf8(_ content: [UInt8], declared: String) -> [UInt8] {
    let charset = declared.isEmpty ? inDeclaration(content) : declared
    return CharsetDecoder.utf8(content, declared: charset)
  }

  /// The name in `<?xml … encoding="…"?>` in lower case, or empty.
  private static func inDeclaration(_ content: [UInt8]) -> String {
    let start = content.prefix(PageCharset.scannedBytesMax)
    guard let declaration = Ascii.firstIndex(of: "<?xml", in: start),
      let end = start[declaration...].firstIndex(of: UInt8(ascii: ">")),
      let mark = Ascii.firstIndex(of: "encoding", in: start[declaration..<end])
    else { return "" }
    let rest = start[(mark + 8)..<end].drop { Ascii.isSpace($0) || $0 == UInt8(ascii: "=") || $0 == 0x22 || $0 == 0x27 }
    let name = rest.prefix(40).prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != UInt8(ascii: "?") }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
