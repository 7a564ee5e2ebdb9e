/// Questions about bytes that are mostly ASCII, letter case ignored.
enum Ascii {
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  @inline(__always)
  static func isHexDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (lowercased(byte) >= 0x61 && lowercased(byte) <= 0x66)
  }

  /// `text` is in lower case.
  static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      bytes.withUnsafeBufferPointer { bytes in
        guard bytes.count >= text.count else { return false }
        for index in text.indices where lowercased(bytes[index]) != text[index] { return false }
        return true
      }
    }
  }

  /// `text` is in lower case.
  static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool { firstIndex(of: text, in: bytes) != nil }

  /// `text` is in lower case and not empty.
  static func firstIndex(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= text.utf8.count else { return nil }
    var text = text
    return text.withUTF8 { text in
      bytes.withUnsafeBufferPointer { ByteSearch.firstIndex(of: text, in: $0, from: 0) }
    }.map { bytes.startIndex + $0 }
  }
}
