import Language

/// Which languages' rules a word of a question is looked for by.
///
/// A question has no language, so that each word is cut by the rules of every language of the archive. Most of what a foreign rule
/// makes of a word is a word of no text, or the same name in another language. But now and then it is one of the commonest
/// words of that language: French rules make "se" of "seas". Such a form would find every text that has it, so it is
/// left out where the word is at home in another language.
struct QuestionRules {
  /// A form that is no rarer than this is one of the some 3,000 commonest words.
  static let commonRarityMax: Float = 4.5
  /// A word that is so much commoner in another language (log10 of the ratio) is of that one; tables know foreign words too.
  static let foreignLead: Float = 1

  /// The languages whose words are known, of those that are asked for.
  private let tables: [String: WordFrequencies]

  init(languages: [String]) {
    let known = languages.map { ($0, WordFrequencies(language: $0)) }.filter { !$1.isEmpty }
    tables = Dictionary(known) { first, _ in first }
  }

  /// False when a language's rules make another, common word of one that is at home in another language.
  func keep(_ form: String, of token: Token, in language: String) -> Bool {
    guard form != token.text, let own = tables[language],
      own.rarity(StableWordHash.hash(form)) <= Self.commonRarityMax
    else { return true }
    let word = StableWordHash.hash(token.spelling)
    let home = tables.values.map { $0.rarity(word) }.min() ?? WordFrequencies.unknownRarity
    return own.rarity(word) - home < Self.foreignLead
  }
}
