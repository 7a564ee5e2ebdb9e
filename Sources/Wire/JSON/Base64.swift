/// Bytes as text (RFC 4648, sections 4 and 5).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Appends the text of some bytes, padded.
  static func encode(_ data: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var index = 0
    while index < data.count {
      let count = min(3, data.count - index)
      var group = UInt32(data[index]) << 16
      if count > 1 { group |= UInt32(data[index + 1]) << 8 }
      if count > 2 { group |= UInt32(data[index + 2]) }
      for position in 0..<4 {
        let digit = Int(group >> UInt32(18 - 6 * position)) & 63
        text.append(position <= count ? alphabet[digit] : UInt8(ascii: "="))
      }
      index += 3
    }
  }

  /// The bytes of a text in either alphabet, padded or not; nothing when it is no such text.
  static func decode(_ text: String) -> [UInt8]? {
    var digits = Substring(text).utf8
    if text.utf8.count % 4 == 0 {
      for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits.removeLast() }
    }
    var data: [UInt8] = []
    data.reserveCapacity(digits.count * 3 / 4)
    var (group, bitCount) = (UInt32(0), UInt32(0))
    for byte in digits {
      guard let digit = value(byte) else { return nil }
      group = group << 6 | digit
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        data.append(UInt8(truncatingIfNeeded: group >> bitCount))
      }
    }
    // A lone digit says nothing, and the bits that are left over must be 0.
    guard bitCount < 6, group & (1 << bitCount - 1) == 0 else { return nil }
    return data
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
