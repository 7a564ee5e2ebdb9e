/// Phrases in lower case that are looked for in a text, all in one pass.
struct PhraseSet: Sendable {
  /// The phrases by their first two bytes.
  private var byStart: [UInt16: [[UInt8]]] = [:]
  /// A flag for each first byte, so that most bytes of a text cost one look.
  private var begins = [Bool](repeating: false, count: 256)

  /// - Parameter phrases: at least two bytes each, in lower case.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      guard bytes.count > 1 else { continue }
      byStart[UInt16(bytes[0]) << 8 | UInt16(bytes[1]), default: []].append(bytes)
      begins[Int(bytes[0])] = true
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

  private func places(in text: [UInt8], _ take: (Int, Int) -> Void) {
    guard text.count > 1 else { return }
    var wasLetter = false
    for index in 0..<(text.count - 1) {
      let byte = text[index]
      defer { wasLetter = byte >= 0x61 && byte <= 0x7A }
      guard begins[Int(byte)], !wasLetter || byte < 0x61,
        let phrases = byStart[UInt16(byte) << 8 | UInt16(text[index + 1])]
      else { continue }
      let found = phrases.filter { $0.count <= text.count - index && matches($0, text, index) }.max {
        $0.count < $1.count
      }
      if let found { take(index, found.count) }
    }
  }

  private func matches(_ phrase: [UInt8], _ text: [UInt8], _ start: Int) -> Bool {
    for (offset, byte) in phrase.enumerated() where text[start + offset] != byte { return false }
    return true
  }
}
