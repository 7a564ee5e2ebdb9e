import Glibc

/// Finds a byte, or a short lower-case pattern in many bytes, letter case ignored.
enum ByteSearch {
  static func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { firstIndex(of: byte, in: $0, from: start) }
  }

  static func firstIndex(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    pattern.withUnsafeBufferPointer { pattern in
      bytes.withUnsafeBufferPointer { firstIndex(of: pattern, in: $0, from: start) }
    }
  }

  /// True when a text stands in another, byte for byte but for the case of ASCII letters.
  static func contains(_ pattern: String, _ text: String) -> Bool {
    var (pattern, text) = (pattern, text)
    return pattern.withUTF8 { pattern in text.withUTF8 { firstIndex(of: pattern, in: $0, from: 0) != nil } }
  }

  static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The pattern's rarest byte is looked for, and the others around it where it stands.
  static func firstIndex(
    of pattern: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard !pattern.isEmpty, bytes.count - start >= pattern.count else { return nil }
    let anchor = rarest(pattern)
    let end = bytes.count - pattern.count + anchor + 1
    var index = start + anchor
    while let found = firstIndex(ofLowercase: pattern[anchor], in: bytes, index..<end) {
      if isMatch(pattern, bytes, found - anchor) { return found - anchor }
      index = found + 1
    }
    return nil
  }

  private static func isMatch(
    _ pattern: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    for offset in pattern.indices where Ascii.lowercased(bytes[place + offset]) != pattern[offset] { return false }
    return true
  }

  /// A letter has two cases, which are looked for eight bytes at a time; `memchr` looks for a sign.
  private static func firstIndex(
    ofLowercase byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard isLetter(byte) else {
      guard let found = firstIndex(of: byte, in: bytes, from: range.lowerBound), found < range.upperBound else {
        return nil
      }
      return found
    }
    let raw = UnsafeRawBufferPointer(bytes)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var index = range.lowerBound
    while index + MemoryLayout<UInt64>.size <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | 0x2020_2020_2020_2020
      // A zero byte marks the letter; bytes above the first one may be marked wrongly (H. Warren, "Hacker's Delight", 6-1).
      let difference = word ^ pattern
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.littleEndian.trailingZeroBitCount / 8 }
      index += MemoryLayout<UInt64>.size
    }
    while index < range.upperBound {
      if Ascii.lowercased(bytes[index]) == byte { return index }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Letters from rare to common, as they are in the texts and the names of pages, and behind them the space.
  private static let commonness: [UInt8] = {
    var ranks = [UInt8](repeating: 0, count: 256)
    for (rank, letter) in "zqjxkvbywgfmpuhdclrsnioate ".utf8.enumerated() { ranks[Int(letter)] = UInt8(rank + 1) }
    return ranks
  }()

  private static func rarest(_ pattern: UnsafeBufferPointer<UInt8>) -> Int {
    commonness.withUnsafeBufferPointer { ranks in
      pattern.indices.min { ranks[Int(pattern[$0])] < ranks[Int(pattern[$1])] } ?? 0
    }
  }
}
