/// Text in base64 (RFC 4648, section 4), as Atom carries it.
enum Base64Text {
  /// The text; nothing when it is no base64 or no text. Spaces and line breaks are skipped.
  ///
  /// - Parameter isCertain: the sender says that it is base64; else only text in UTF-8 is taken for it.
  static func decoded(_ text: String, isCertain: Bool) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var (buffer, bits) = (UInt32(0), 0)
    var isPadded = false
    for byte in text.utf8 where !Ascii.isSpace(byte) {
      if byte == UInt8(ascii: "=") {
        isPadded = true
        continue
      }
      guard !isPadded, let value = value(byte) else { return nil }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    guard !bytes.isEmpty, isCertain || UTF8Check.isValid(bytes[...]), BinarySignature.kind(of: bytes) == nil else {
      return nil
    }
    return CharsetDecoder.decode(bytes, declared: "")
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
