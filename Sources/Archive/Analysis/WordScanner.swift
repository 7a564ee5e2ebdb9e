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

  /// A place between two words, from which a text can be scanned on.
  struct Place: Sendable, Hashable {
    var byte: Int
    /// Unicode scalars before it.
    var offset: Int
    /// Words before it.
    var count: Int
  }

  /// Calls `plain` and `other` for the first `limit` words of valid UTF-8, in their order.
  @inline(__always)
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max, plain: (PlainWord) -> Void, other: (FoldedWord) -> Void
  ) {
    _ = walk(bytes, limit: limit) { block, place in
      var passed = 0
      while passed < block.count, place.count < limit {
        guard let (start, end) = block.word(from: passed) else { return block.count }
        guard end < block.count else { return start }
        plain(PlainWord(startByte: place.byte + start, endByte: place.byte + end, start: place.offset + start))
        place.count += 1
        passed = end
      }
      return passed
    } plain: { word, _ in
      plain(word)
    } other: { word, _ in
      other(word)
    }
  }

  /// Walks through the first `limit` words of valid UTF-8, and gives back where it ended.
  ///
  /// - Parameters:
  ///   - begin: called at beginnings of words, where the walk stands between two.
  ///   - block: called there too, with the bytes that begin there: it counts the words that end among them and tells how many bytes
  ///     it is done with.
  ///   - plain: called for a word of ASCII that no block holds whole, with the number of words before it.
  ///   - other: called for any other word, likewise.
  @inline(__always)
  static func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, limit: Int, begin: (Place) -> Void = { _ in },
    block: (ASCIIBlock, inout Place) -> Int, plain: (PlainWord, Int) -> Void, other: (FoldedWord, Int) -> Void
  ) -> Place {
    var place = Place(byte: 0, offset: 0, count: 0)
    guard let base = bytes.baseAddress else { return place }
    var folding = FoldedWord()
    while place.byte < bytes.count, place.count < limit {
      let byte = bytes[place.byte]
      if byte < 0x80, !isWord(byte) {
        place.byte += 1
        place.offset += 1
        continue
      }
      begin(place)
      if byte < 0x80, place.byte + ASCIIBlock.byteCount <= bytes.count {
        let passed = block(ASCIIBlock(base + place.byte), &place)
        place.byte += passed
        place.offset += passed
        if passed > 0 { continue }
      }
      // The word at hand is longer than a block, ends within the last bytes, or has more than ASCII.
      var end = place.byte
      while end < bytes.count, isWord(bytes[end]) { end += 1 }
      if end > place.byte, end == bytes.count || bytes[end] < 0x80 {
        plain(PlainWord(startByte: place.byte, endByte: end, start: place.offset), place.count)
        place = Place(byte: end, offset: place.offset + end - place.byte, count: place.count + 1)
        continue
      }
      let count = place.count
      place.count += fold(bytes, from: &place.byte, &place.offset, limit: limit - count, with: &folding) { word in
        other(word, count + word.closedCount)
      }
    }
    return place
  }

  /// Reads on until a word that has more than ASCII is closed, and tells how many words were found.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, from at: inout Int, _ offset: inout Int, limit: Int,
    with word: inout FoldedWord, emit: (FoldedWord) -> Void
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
