extension WordFrequencies {
  /// The languages that have a table.
  public static let languages = [
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "it", "ja", "nb", "nl", "pl", "pt", "ru", "sv", "tr", "uk",
    "zh",
  ]

  /// Words of a known language are on average no rarer than this.
  static let knownRarityMax: Float = 5
  /// By how much the words must be commoner in another language than the one that is claimed.
  static let leadMin: Float = 0.25

  private static let tables = languages.map { (language: $0, words: WordFrequencies(language: $0)) }

  /// The language in which a few words are common, where they are not in the one that is claimed: a headline is short for an
  /// identification by its letters.
  ///
  /// - Parameters:
  ///   - words: in lower case, as they are written; each is looked up in every table, so give few.
  ///   - claimed: BCP 47; it is the answer unless another language explains the words better.
  public static func language(ofWords words: [String], claimed: String) -> String {
    let hashes = Set(words.filter { $0.utf8.first.map { $0 > 0x39 } ?? false }.map { StableWordHash.hash($0) })
    guard !hashes.isEmpty else { return claimed }
    let own = WordFrequencies(language: claimed).meanRarity(hashes)
    guard own > knownRarityMax else { return claimed }
    var best = (language: claimed, rarity: min(own - leadMin, knownRarityMax))
    for (language, table) in tables {
      let rarity = table.meanRarity(hashes)
      if rarity < best.rarity { best = (language, rarity) }
    }
    return best.language
  }

  private func meanRarity(_ hashes: Set<UInt64>) -> Float {
    hashes.reduce(0) { $0 + rarity($1) } / Float(hashes.count)
  }
}
