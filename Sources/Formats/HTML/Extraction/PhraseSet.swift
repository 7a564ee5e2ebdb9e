/// Phrases in lower case that are looked for in a text, all in one pass.
struct PhraseSet: Sendable {
  /// The phrases by their first two bytes.
  private var byStart: [UInt16: [[UInt8]]] = [:]
  /// A flag for each pair of first bytes, so that most bytes of a text cost one look.
  private var begins = [UInt64](repeating: 0, count: 1 << 10)

  /// - Parameter phrases: at least two bytes each, in lower case.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      guard bytes.count > 1 else { continue }
      let start = Self.start(bytes[0], bytes[1])
      byStart[start, default: []].append(bytes)
      begins[Int(start >> 6)] |= 1 << UInt64(start & 63)
    }
  }

  /// How many of them stand in a text in lower case at the beginning of a word, each place counted once.
  func count(in text: [UInt8]) -> Int {
    var (count, last) = (0, -1)
    places(in: text) { place, length in
      guard place >= last else { return }
      count += 1
      last = place + length
    }
    return count
  }

  /// Where the last of them stands, or nothing.
  func lastPlace(in text: [UInt8]) -> Int? {
    var last: Int?
    places(in: text) { place, _ in last = place }
    return last
  }

  /// The first of them that a text in lower case begins with and that fits.
  ///
  /// - Parameter isFit: is asked with what follows the phrase.
  func prefix(of text: ArraySlice<UInt8>, where isFit: ([UInt8], ArraySlice<UInt8>) -> Bool = { _, _ in true })
    -> [UInt8]?
  {
    guard text.count > 1 else { return nil }
    return phrases(at: text.startIndex, in: text)?.first { phrase in
      matches(phrase, text, text.startIndex) && isFit(phrase, text.dropFirst(phrase.count))
    }
  }

  private static func start(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  private func phrases(at index: Int, in text: ArraySlice<UInt8>) -> [[UInt8]]? {
    let start = Self.start(text[index], text[index + 1])
    return begins[Int(start >> 6)] & (1 << UInt64(start & 63)) == 0 ? nil : byStart[start]
  }

  private func places(in text: [UInt8], _ take: (Int, Int) -> Void) {
    guard text.count > 1 else { return }
    let text = text[...]
    var wasLetter = false
    for index in 0..<(text.count - 1) {
      let byte = text[index]
      defer { wasLetter = byte >= 0x61 && byte <= 0x7A }
      guard !wasLetter || byte < 0x61, let phrases = phrases(at: index, in: text) else { continue }
      let longest = phrases.reduce(0) { $1.count > $0 && matches($1, text, index) ? $1.count : $0 }
      if longest > 0 { take(index, longest) }
    }
  }

  private func matches(_ phrase: [UInt8], _ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
    guard phrase.count <= text.endIndex - start else { return false }
    for (offset, byte) in phrase.enumerated() where text[start + offset] != byte { return false }
    return true
  }
}
