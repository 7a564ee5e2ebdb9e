/// The hash under which word forms are kept in the embedded tables and in fingerprints: the same on every machine.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo; IETF draft-eastlake-fnv) over the UTF-8 of the folded form.
public enum StableWordHash {
  /// The hash of no bytes.
  public static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one byte more.
  @inlinable
  public static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of a sequence of scalars.
  public static func hash(_ scalars: some Sequence<UInt32>) -> UInt64 {
    scalars.reduce(offsetBasis) { combine($0, scalar: $1) }
  }

  /// The hash with one scalar more, as its UTF-8.
  public static func combine(_ hash: UInt64, scalar: UInt32) -> UInt64 {
    func byte(_ hash: UInt64, _ value: UInt32) -> UInt64 { combine(hash, UInt8(truncatingIfNeeded: value)) }
    if scalar < 0x80 { return byte(hash, scalar) }
    if scalar < 0x800 { return byte(byte(hash, 0xC0 | scalar >> 6), 0x80 | scalar & 0x3F) }
    if scalar < 0x1_0000 {
      return byte(byte(byte(hash, 0xE0 | scalar >> 12), 0x80 | scalar >> 6 & 0x3F), 0x80 | scalar & 0x3F)
    }
    let first = byte(byte(hash, 0xF0 | scalar >> 18), 0x80 | scalar >> 12 & 0x3F)
    return byte(byte(first, 0x80 | scalar >> 6 & 0x3F), 0x80 | scalar & 0x3F)
  }

  /// The hash of a folded form given as text.
  public static func hash(_ text: String) -> UInt64 { text.utf8.reduce(offsetBasis) { combine($0, $1) } }
}
