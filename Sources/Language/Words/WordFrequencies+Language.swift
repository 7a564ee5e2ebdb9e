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

  /// Fewer words than this are a name or two, which are common wherever they are at home.
  static let wordsMin = 4

  private static let tables = languages.map { (language: $0, words: WordFrequencies(language: $0)) }

  /// The language in which a few words are common, where they are not in the one that is claimed: a headline is short for an
  /// identification by its letters.
  ///
  /// A claim without a table cannot be held against the words. It stands where it would be lost headline by headline to a
  /// neighbour that has one: where the language has a stemmer, and in scripts other than the Latin one.
  ///
  /// - Parameters:
  ///   - words: in lower case, as they are written; each is looked up in every table, so give few.
  ///   - claimed: BCP 47; it is the answer unless another language explains the words better.
  public static func language(ofWords words: [String], claimed: String) -> String {
    let words = Set(words.filter { $0.utf8.first.map { $0 > 0x39 } ?? false })
    guard words.count >= wordsMin else { return claimed }
    let ownTable = WordFrequencies(language: claimed)
    if ownTable.isEmpty, Stemmer.knows(claimed) || (isTold(claimed) && !areLatin(words)) { return claimed }
    // In an order of their own: a sum of fractions depends on it.
    let hashes = words.map { StableWordHash.hash($0) }.sorted()
    let own = ownTable.meanRarity(hashes)
    guard own > knownRarityMax else { return claimed }
    var best = (language: claimed, rarity: min(own - leadMin, knownRarityMax))
    for (language, table) in tables {
      let rarity = table.meanRarity(hashes)
      if rarity < best.rarity { best = (language, rarity) }
    }
    return best.language
  }

  private static func isTold(_ language: String) -> Bool { !language.isEmpty && language != "und" }

  /// True when most words begin with a Latin letter.
  private static func areLatin(_ words: Set<String>) -> Bool {
    let latin = words.count { word in
      word.unicodeScalars.first.map { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) } ?? true
    }
    return latin * 2 >= words.count
  }

  private func meanRarity(_ hashes: [UInt64]) -> Float {
    hashes.reduce(0) { $0 + rarity($1) } / Float(hashes.count)
  }
}
