/// Words of which is known that a question does not look for them, so that they are not stemmed again: short words of ASCII, by
/// all their letters. It forgets some when it is full.
struct UnwantedWords {
  private static let slotBits = 10
  /// Longer words are not kept.
  private static let lettersMax = 16

  /// A word's letters, eight and eight; zero is no word.
  struct Key: Equatable {
    var letters = SIMD2<UInt64>.zero
    fileprivate var slot: Int {
      let mixed = (letters.x &* 0x9E37_79B9_7F4A_7C15) ^ (letters.y &* 0xC2B2_AE3D_27D4_EB4F)
      return Int(((mixed ^ mixed >> 29) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
    }
  }

  private var keys = [Key](repeating: Key(), count: 1 << slotBits)

  /// The key of a word in whatever case; nothing for long words and for the last ones of a text.
  @inline(__always)
  static func key(of word: WordScanner.PlainWord, in bytes: UnsafeBufferPointer<UInt8>) -> Key? {
    let count = word.endByte - word.startByte
    guard count <= lettersMax, word.startByte + lettersMax <= bytes.count, let base = bytes.baseAddress else {
      return nil
    }
    let start = UnsafeRawPointer(base + word.startByte)
    func part(_ index: Int) -> UInt64 {
      let left = max(0, min(8, count - index * 8))
      guard left > 0 else { return 0 }
      let read = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      return (read | 0x2020_2020_2020_2020) & (UInt64.max >> UInt64(64 - left * 8))
    }
    return Key(letters: SIMD2(part(0), part(1)))
  }

  @inline(__always)
  func contains(_ key: Key) -> Bool { keys[key.slot] == key }

  mutating func insert(_ key: Key) { keys[key.slot] = key }
}
