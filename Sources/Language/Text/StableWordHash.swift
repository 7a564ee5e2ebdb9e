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
    var hash = offsetBasis
    for scalar in scalars {
      if scalar < 0x80 {
        hash = combine(hash, UInt8(truncatingIfNeeded: scalar))
      } else if scalar < 0x800 {
        hash = combine(hash, UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      } else if scalar < 0x1_0000 {
        hash = combine(hash, UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      } else {
        hash = combine(hash, UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        hash = combine(hash, UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      }
    }
    return hash
  }

  /// The hash of a folded form given as text.
  public static func hash(_ text: String) -> UInt64 { text.utf8.reduce(offsetBasis) { combine($0, $1) } }
}
