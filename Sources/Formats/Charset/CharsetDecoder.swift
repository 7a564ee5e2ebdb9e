/// Bytes of whatever charset as clean text.
package enum CharsetDecoder {
  /// The text in UTF-8 without NULs: by byte order mark, else UTF-8 where the bytes are valid UTF-8, else as declared,
  /// else windows-1252, which every byte sequence is.
  ///
  /// Valid UTF-8 goes before the declaration because text of another charset that happens to be valid UTF-8 with
  /// non-ASCII characters is next to impossible, while wrong declarations are everyday.
  static func decode(_ bytes: [UInt8], declared: String) -> String {
    String(decoding: utf8(bytes, declared: declared), as: UTF8.self)
  }

  /// The same as bytes.
  package static func utf8(_ bytes: [UInt8], declared: String) -> [UInt8] {
    if let order = WideText.order(of: bytes) { return withoutNULs(wide(bytes, order)) }
    let content = ByteOrderMark.skipped(bytes)
    if UTF8Check.isValid(content) {
      let text = content.count == bytes.count ? bytes : Array(content)
      return withoutNULs(DoubleEncoding.undone(text) ?? text)
    }
    if !declared.isEmpty, declared != "utf-8", declared != "utf8",
      let converted = IconvDecoder.utf8(content, from: declared)
    {
      return withoutNULs(converted)
    }
    if UTF8Check.isMostlyValid(content) { return withoutNULs(Array(String(decoding: content, as: UTF8.self).utf8)) }
    return withoutNULs(Windows1252.utf8(content))
  }

  private static func wide(_ bytes: [UInt8], _ order: WideText.Order) -> [UInt8] {
    if order == .littleEndian32 || order == .bigEndian32 { return wide32(bytes, isLittle: order == .littleEndian32) }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func wide32(_ bytes: [UInt8], isLittle: Bool) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index + 3 < bytes.count {
      let unit = bytes[index...(index + 3)]
      let code = (isLittle ? Array(unit.reversed()) : Array(unit)).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if code != 0xFEFF || index > 0 { scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
      index += 4
    }
    return Array(String(scalars).utf8)
  }

  private static func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
    ByteSearch.firstIndex(of: 0, in: bytes, from: 0) == nil ? bytes : bytes.filter { $0 != 0 }
  }
}
