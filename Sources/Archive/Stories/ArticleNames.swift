import Language
import Models

/// The names in an article by which articles are compared.
struct ArticleNames {
  /// The hashes of whole names, with how salient they are.
  private(set) var whole: [(hash: UInt32, salience: Double)] = []
  /// The hashes of whole names and of their telling words: "Nordseesturm Ottoline" and "Storm Ottoline" have one in common.
  private(set) var all: Set<UInt32> = []

  /// Letters that a telling word has at least.
  static let letterCountMin = 4
  /// How rare it is at least in the article's language, as -log10 of its share.
  static let rarityMin: Float = 5

  init(_ entities: [Entity], _ frequencies: WordFrequencies) {
    for entity in entities.prefix(ArticleVector.namesMax) {
      let name = TextAnalyzer.normalized(entity.name)
      let hash = TermHash.name(name)
      whole.append((hash, min(max(entity.salience, 0), 1)))
      all.insert(hash)
      for word in name.split(whereSeparator: { !$0.isLetter }).lazy.map(String.init)
      where word.count >= Self.letterCountMin && frequencies.rarity(StableWordHash.hash(word)) >= Self.rarityMin {
        all.insert(TermHash.name(word))
      }
    }
  }
}
