import Glibc

/// Finds a byte, or a short lower-case pattern in many bytes, letter case ignored.
enum ByteSearch {
  static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), buffer.count - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  static func firstIndex(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, bytes.count - start >= pattern.count else { return nil }
    // A letter has two cases, a sign one: `memchr` looks for that many times faster.
    let isSign = !(0x61...0x7A).contains(first)
    return bytes.withUnsafeBufferPointer { buffer in
      var index = start
      let last = buffer.count - pattern.count
      while index <= last {
        if isSign {
          guard let found = firstIndex(of: first, in: bytes, from: index), found <= last else { return nil }
          index = found
        }
        if Ascii.lowercased(buffer[index]) == first {
          var matched = 1
          while matched < pattern.count, Ascii.lowercased(buffer[index + matched]) == pattern[matched] { matched += 1 }
          if matched == pattern.count { return index }
        }
        index += 1
      }
      return nil
    }
  }

  /// True when a text stands in another, byte for byte but for the case of ASCII letters.
  static func contains(_ pattern: String, _ text: String) -> Bool {
    firstIndex(of: Array(pattern.utf8), in: Array(text.utf8), from: 0) != nil
  }
}
