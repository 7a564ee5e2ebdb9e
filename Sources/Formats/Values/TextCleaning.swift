/// Text as a reader sees it.
enum TextCleaning {
  /// Whitespace of every kind collapsed to single spaces, none at the ends; controls and invisible marks dropped.
  static func collapsed(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { isClean($0) ? nil : cleaned($0) } ?? text
  }

  /// The same of bytes in UTF-8; what is none becomes U+FFFD.
  static func collapsed(utf8 bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.withUnsafeBufferPointer(isClean) ? text : collapsed(text)
  }

  /// True for text that stays as it is: printable ASCII with single spaces inside, and letters beyond it that begin
  /// with bytes of which no space and no invisible mark does.
  private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else { return bytes.isEmpty }
    var wasSpace = false
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || isDoubtful(byte) || (byte == 0x20 && wasSpace) { return false }
      wasSpace = byte == 0x20
    }
    return true
  }

  /// The first bytes of U+0080 to U+00BF, U+1000 to U+3FFF and U+F000 to U+FFFF, where all spaces and marks are.
  private static func isDoubtful(_ byte: UInt8) -> Bool {
    byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) || byte == 0xEF
  }

  private static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isPending = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var end = index + 1
      defer { index = end }
      if byte <= 0x20 || byte == 0x7F || isDoubtful(byte) {
        end = min(index + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3), bytes.count)
        let scalar = scalar(bytes[index..<end])
        if isSpace(scalar) {
          isPending = true
          continue
        }
        if isInvisible(scalar) { continue }
      }
      if isPending, !result.isEmpty { result.append(0x20) }
      isPending = false
      for place in index..<end { result.append(bytes[place]) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// One character of valid UTF-8 of at most three bytes.
  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    var value = UInt32(bytes[bytes.startIndex])
    if bytes.count == 2 { value &= 0x1F }
    if bytes.count == 3 { value &= 0x0F }
    for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls, soft hyphens, zero-width spaces and byte order marks. Joiners are kept: Persian and Hindi need them.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0xFEFF, 0xFFFC: true
    default: false
    }
  }
}
