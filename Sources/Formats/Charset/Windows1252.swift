/// The charset that browsers take for undeclared Western text (WHATWG Encoding Standard, "windows-1252").
enum Windows1252 {
  /// 0x80 to 0x9F, the range in which it differs from Unicode.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// The byte that stands for a character, also for the five that the charset leaves out; nothing for all others.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return high.firstIndex { UInt32($0) == scalar.value }.map { UInt8(0x80 + $0) }
  }

  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let unit = byte < 0xA0 ? high[Int(byte - 0x80)] : UInt16(byte)
      if unit < 0x800 {
        result.append(0xC0 | UInt8(unit >> 6))
      } else {
        result.append(0xE0 | UInt8(unit >> 12))
        result.append(0x80 | UInt8(unit >> 6 & 0x3F))
      }
      result.append(0x80 | UInt8(unit & 0x3F))
    }
    return result
  }
}
