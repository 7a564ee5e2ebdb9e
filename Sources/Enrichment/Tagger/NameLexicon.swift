internal import Language

/// Lists of names: of persons, towns, companies, teams, institutions.
enum NameLexicon {
  /// What a list says of a name, one bit a list, in the order of `Tools/models/name-lexicon.py`.
  static let first: UInt16 = 1 << 0
  static let surname: UInt16 = 1 << 1

  private static let table = CompactTable("names.bin.zst")

  /// The lists that hold a name of one word.
  static func flags(_ folded: String) -> UInt16 {
    var hash = StableWordHash.offsetBasis
    for byte in folded.utf8 where byte != 0x2E { hash = StableWordHash.combine(hash, byte) }
    return table.value(UInt32(truncatingIfNeeded: hash))
  }

  /// The lists that hold a name of which this is the hash.
  static func flags(hash: UInt64) -> UInt16 { table.value(UInt32(truncatingIfNeeded: hash)) }
}
