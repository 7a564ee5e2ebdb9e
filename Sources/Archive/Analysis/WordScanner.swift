/// Finds the words of a text in its bytes. Most words are letters and digits of ASCII: they are told by where they stand, and
/// nothing is made of them; all others are folded sign by sign.
enum WordScanner {
  /// A word of ASCII letters and digits.
  struct PlainWord {
    /// Where its first and behind its last byte stand in the text.
    var startByte: Int
    var endByte: Int
    /// In Unicode scalars of the text.
    var start: Int

    var end: Int { start + endByte - startByte }

    /// The bytes that count: of a very long word not all.
    var textBytes: Range<Int> { startByte..<min(endByte, startByte + ArchiveLimits.tokenScalarsMax) }

    /// The word in lower case.
    func lowered(in bytes: UnsafeBufferPointer<UInt8>) -> String {
      let text = bytes[textBytes]
      return String(unsafeUninitializedCapacity: text.count) { buffer in
        // Digits have the bit of the lower case too.
        for (index, byte) in text.enumerated() { buffer[index] = byte | 0x20 }
        return text.count
      }
    }
  }

  /// Calls `plain` and `other` for the first `limit` words of valid UTF-8, in their order.
  @inline(__always)
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max, plain: (PlainWord) -> Void, other: (FoldedWord) -> Void
  ) {
    var folding = FoldedWord()
    var (at, offset, count) = (0, 0, 0)
    while at < bytes.count, count < limit {
      let byte = bytes[at]
      if byte < 0x80, !isWord(byte) {
        (at, offset) = (at + 1, offset + 1)
        continue
      }
      var end = at
      while end < bytes.count, isWord(bytes[end]) { end += 1 }
      if end > at, end == bytes.count || bytes[end] < 0x80 {
        plain(PlainWord(startByte: at, endByte: end, start: offset))
        (at, offset, count) = (end, offset + end - at, count + 1)
        continue
      }
      count += fold(bytes, from: &at, &offset, limit: limit - count, with: &folding, other)
    }
  }

  /// Reads on until a word that has more than ASCII is closed, and tells how many words were found.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, from at: inout Int, _ offset: inout Int, limit: Int,
    with word: inout FoldedWord, _ emit: (FoldedWord) -> Void
  ) -> Int {
    word.closedCount = 0
    repeat {
      if bytes[at] < 0x80 {
        word.addASCII(bytes[at], at: offset, byte: at, emit)
        at += 1
      } else {
        let (scalar, length) = scalar(in: bytes, at: at)
        word.add(scalar, at: offset, bytes: at..<(at + length), emit)
        at += length
      }
      offset += 1
    } while at < bytes.count && !word.bytes.isEmpty && word.closedCount < limit
    if word.closedCount < limit, at >= bytes.count { word.close(emit) }
    return word.closedCount
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// The scalar outside ASCII that begins at a byte of valid UTF-8.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
