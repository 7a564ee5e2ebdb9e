/// Which of 64 bytes of a text belong to words of ASCII: eight bytes at a time in one register (after L. Lamport, "Multiple Byte
/// Processing with Full-Word Instructions", 1975).
struct ASCIIBlock {
  static let byteCount = 64

  /// How many of the bytes are ASCII, up to the first that is not.
  private(set) var count = 0
  /// A bit for each of these that is a letter or a digit, the first byte's the lowest.
  private(set) var words: UInt64 = 0

  /// `bytes` are at least ``byteCount``.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    while count < Self.byteCount {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: count, as: UInt64.self))
      let mask = Self.wordBits(of: eight)
      let other = eight & Self.each(0x80)
      guard other == 0 else {
        let ascii = other.trailingZeroBitCount / 8
        words |= (mask & (1 << UInt64(ascii) - 1)) << UInt64(count)
        count += ascii
        return
      }
      words |= mask << UInt64(count)
      count += 8
    }
  }

  /// The bytes of the first word that begins at `place`, which is below 64, or behind it; nothing where none does. A word that ends with the
  /// block may go on.
  @inline(__always)
  func word(from place: Int) -> (start: Int, end: Int)? {
    let rest = words >> UInt64(place)
    guard rest != 0 else { return nil }
    let start = place &+ rest.trailingZeroBitCount
    return (start, end(ofWordAt: start))
  }

  /// Behind the last byte of the word that begins at `start`.
  @inline(__always)
  func end(ofWordAt start: Int) -> Int { start &+ (~(words >> UInt64(start))).trailingZeroBitCount }

  /// A bit for each byte with which a word begins; the block begins with a word, or between two.
  @inline(__always)
  var starts: UInt64 { words & ~(words << 1) }

  /// A bit for each of eight bytes that is a letter or a digit; right for those below the first that is not ASCII.
  @inline(__always)
  private static func wordBits(of eight: UInt64) -> UInt64 {
    // A sum carries into a byte's highest bit where the byte is at least the one that is named.
    func atLeast(_ least: UInt64, _ bytes: UInt64) -> UInt64 { bytes &+ each(0x80 - least) }
    let lower = eight | each(0x20)
    let letters = atLeast(0x61, lower) & ~atLeast(0x7B, lower)
    let digits = atLeast(0x30, eight) & ~atLeast(0x3A, eight)
    let highest = (letters | digits) & each(0x80)
    // Gathers the eight bits in the highest byte.
    return ((highest >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
