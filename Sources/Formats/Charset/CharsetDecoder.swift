/// Bytes of whatever charset as clean text.
package enum CharsetDecoder {
  /// The text in UTF-8 without NULs: by byte order mark, else UTF-8 where the bytes are valid UTF-8, else as declared
  /// where the bytes do not speak against it, else as they look, else windows-1252, which every byte sequence is.
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
      if let charset = EscapedCharset.name(in: bytes), let text = IconvDecoder.converted(content, from: charset) {
        return withoutNULs(text.bytes)
      }
      let text = content.count == bytes.count ? bytes : Array(content)
      return withoutNULs(DoubleEncoding.undone(text) ?? text)
    }
    let isOther = !declared.isEmpty && declared != "utf-8" && declared != "utf8"
    if UTF8Check.isMostlyValid(content, goodMin: isOther ? repairedMin : 1) {
      return withoutNULs(Array(String(decoding: content, as: UTF8.self).utf8))
    }
    return withoutNULs(foreign(content, declared: isOther ? declared : ""))
  }

  /// So many characters of UTF-8 say more than a declaration.
  private static let repairedMin = 20
  /// A charset that fails more often than once in so many bytes beyond ASCII is another one.
  private static let bytesPerFault = 50
  private static let faultsMin = 3

  /// The name of the charset of bytes that are no UTF-8, as they look; empty where they do not say.
  static func guessed(_ content: ArraySlice<UInt8>) -> String {
    WideText.order(of: Array(content.prefix(WideText.sampleBytesMax))) != nil
      || UTF8Check.isMostlyValid(content, goodMin: 0)
      ? "" : CharsetDetector.charset(of: CharsetSample(content)) ?? ""
  }

  /// What is no UTF-8.
  private static func foreign(_ content: ArraySlice<UInt8>, declared: String) -> [UInt8] {
    let stated = declared.isEmpty ? nil : IconvDecoder.converted(content, from: declared)
    if let stated, !IconvDecoder.isWestern(declared), !isContradicted(stated.faults, content) { return stated.bytes }
    let sample = CharsetSample(content)
    if let stated, IconvDecoder.isWestern(declared), !sample.isNoWestern { return stated.bytes }
    if let charset = CharsetDetector.charset(of: sample), let text = IconvDecoder.converted(content, from: charset),
      !isContradicted(text.faults, content)
    {
      return text.bytes
    }
    return stated?.bytes ?? Windows1252.utf8(content)
  }

  private static func isContradicted(_ faults: Int, _ content: ArraySlice<UInt8>) -> Bool {
    faults >= faultsMin && faults * bytesPerFault > content.count { $0 >= 0x80 }
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
