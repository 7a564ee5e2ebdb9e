internal import Language

/// What the tagger knows of a word form apart from where it stands: looked up once an article.
struct WordTraits {
  var hash: UInt32
  var prefix3: UInt32 = 0
  var suffix2: UInt32 = 0
  var suffix3: UInt32 = 0
  var suffix4: UInt32 = 0
  var prefix5: UInt32 = 0
  var suffix6: UInt32 = 0
  /// What lists of names say (``NameLexicon``).
  var names: UInt16
  /// What cue words say (``NameCueFlags``).
  var cues: UInt32
  /// Brown clusters of the form with a capital and in lower case; 0 when not known.
  var capitalCluster: UInt16
  var lowerCluster: UInt16
  /// Zipf-like step of rarity, 0 the commonest.
  var rarity: UInt8
  /// Letters, up to 15.
  var length: UInt8

  init(_ word: Vocabulary.Word, clusterLanguage: UInt64, hasGenitive: Bool) {
    hash = UInt32(truncatingIfNeeded: word.hash ^ word.hash >> 32)
    names = NameLexicon.flags(word.folded)
    cues = NameCueFlags.of(word)
    (capitalCluster, lowerCluster) = WordClusters.of(word.hash, language: clusterLanguage)
    rarity = UInt8(max(0, min(15, word.rarity * 2)))
    let bytes = Array(word.folded.utf8)
    length = UInt8(min(15, bytes.count))
    prefix3 = Self.hash(bytes.prefix(3))
    suffix2 = Self.hash(bytes.suffix(2))
    suffix3 = Self.hash(bytes.suffix(3))
    suffix4 = Self.hash(bytes.suffix(4))
    prefix5 = Self.hash(bytes.prefix(5))
    suffix6 = Self.hash(bytes.suffix(6))
    if hasGenitive, bytes.last == 0x73, bytes.count > 4, names == 0, cues == 0 { takeStem(of: word, clusterLanguage) }
  }

  /// "Bhuttos" is known as "Bhutto" is.
  private mutating func takeStem(of word: Vocabulary.Word, _ clusterLanguage: UInt64) {
    let stem = String(word.folded.dropLast())
    let hash = StableWordHash.hash(stem)
    names = NameLexicon.flags(stem)
    if let place = Gazetteer.place(hash) { cues |= 1 << (16 + UInt32(place.kind.rawValue)) }
    guard names != 0 || cues != 0 else { return }
    if capitalCluster == 0 { (capitalCluster, lowerCluster) = WordClusters.of(hash, language: clusterLanguage) }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let hash = bytes.reduce(StableWordHash.offsetBasis) { StableWordHash.combine($0, $1) }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
