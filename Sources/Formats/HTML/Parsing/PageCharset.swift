/// The charset that a page declares in itself.
enum PageCharset {
  /// How far a declaration is looked for, in bytes; browsers look at 1,024 (WHATWG HTML, "prescan"), pages stray.
  static let scannedBytesMax = 8_192

  /// The name in lower case, or empty.
  static func declared(in bytes: [UInt8]) -> String {
    let start = bytes.prefix(scannedBytesMax)
    var from = start.startIndex
    while let index = Ascii.firstIndex(of: "charset", in: start[from...]) {
      from = index + 7
      var rest = start[from...].drop { Ascii.isSpace($0) }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { Ascii.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix(40).prefix { $0 > 0x20 && $0 < 0x7F && !"\"'>;/?".utf8.contains($0) }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
    }
    guard Ascii.hasPrefix(start.drop { Ascii.isSpace($0) }, "<?xml"),
      let index = Ascii.firstIndex(of: "encoding=", in: start.prefix(256))
    else { return "" }
    let name = start[(index + 9)...].drop { $0 == 0x22 || $0 == 0x27 }.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
    return String(decoding: name.prefix(40), as: UTF8.self).lowercased()
  }
}
