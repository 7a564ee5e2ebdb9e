import Language
import Models

/// Sampled hashes of the body's 5-word shingles (Broder, "On the resemblance and containment of documents", 1997).
///
/// Version 1: the folded words and numbers without clitics and punctuation; each run of five, as FNV-1a over their UTF-8
/// with a space after each, mixed by the finaliser of MurmurHash3 (Appleby); kept when divisible by 4. Sampling by value
/// keeps the same shingles on both sides, so that containment can be estimated from the samples alone.
public struct FingerprintStep: EnrichmentStep {
  /// "fingerprint".
  public let name = "fingerprint"
  /// The step's version.
  public let version = 1
  /// The version of the hashes: only equal ones compare.
  public static let hashVersion = 1
  /// Words in a shingle.
  public static let shingleWords = 5
  /// One shingle in so many is kept.
  public static let sampleModulus: UInt64 = 4
  /// Words that are looked at: a longer text is known by its beginning.
  public static let wordsMax = 16_384

  /// Creates the step.
  public init() {}

  /// Sets the fingerprint; a text of fewer than five words has none.
  public func apply(_ draft: inout Draft) throws {
    var words: [String] = []
    for token in draft.body.tokens where token.flags.isDisjoint(with: [.symbol, .clitic]) {
      guard words.count < Self.wordsMax else { break }
      words.append(draft.words[token.word].folded)
    }
    let hashes = Self.hashes(words)
    draft.article.fingerprint = hashes.isEmpty ? nil : Fingerprint(version: Self.hashVersion, hashes: hashes)
  }

  /// The sampled hashes of a sequence of folded words, ascending, without repeats.
  static func hashes(_ words: [String]) -> [UInt64] {
    guard words.count >= shingleWords else { return [] }
    var kept: Set<UInt64> = []
    for start in 0...(words.count - shingleWords) {
      var hash = StableWordHash.offsetBasis
      for word in words[start..<(start + shingleWords)] {
        for byte in word.utf8 { hash = StableWordHash.combine(hash, byte) }
        hash = StableWordHash.combine(hash, 0x20)
      }
      let mixed = mix(hash)
      if mixed % sampleModulus == 0 { kept.insert(mixed) }
    }
    return kept.sorted()
  }

  private static func mix(_ hash: UInt64) -> UInt64 {
    var value = hash
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
