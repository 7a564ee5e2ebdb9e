internal import Language

/// Lists of names: of persons, towns, companies, teams, institutions.
///
/// Each list is one bit, in the order of `Tools/models/name-lexicon.py`; the tagger learns what each is worth.
enum NameLexicon {
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
