internal import Language

/// Brown clusters of common words (Brown et al., 1992, "Class-Based n-gram Models of Natural Language"): words that stand in
/// the same surroundings share the low bits of their path.
enum WordClusters {
  private static let table = CompactTable("clusters.bin.zst")

  /// What is mixed into a word's hash for a language: those without clusters of their own use the English ones.
  static func salt(_ language: String) -> UInt64 {
    switch language {
    case "de": 0x6465
    case "es": 0x6573
    default: 0x656E
    }
  }

  /// The paths of a form with a capital and in lower case, by ``StableWordHash``; 0 when not known.
  static func of(_ hash: UInt64, language salt: UInt64) -> (capital: UInt16, lower: UInt16) {
    let first = StableWordHash.combine(hash, UInt8(truncatingIfNeeded: salt >> 8))
    let lower = StableWordHash.combine(first, UInt8(truncatingIfNeeded: salt))
    let capital = StableWordHash.combine(lower, 0x5E)
    return (table.value(UInt32(truncatingIfNeeded: capital)), table.value(UInt32(truncatingIfNeeded: lower)))
  }
}
