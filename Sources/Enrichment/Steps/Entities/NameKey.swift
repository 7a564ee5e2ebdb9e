import Language

/// The words by which two mentions are the same name.
struct NameKey {
  private let words: Vocabulary
  private let hasBareGenitive: Bool

  init(_ words: Vocabulary) {
    self.words = words
    hasBareGenitive = words.language.hasPrefix("de") || words.language.hasPrefix("nl")
  }

  /// The words of some tokens of a text, without marks.
  func callAsFunction(_ tokens: ArraySlice<Token>) -> [Int] { tokens.compactMap { $0.isWord ? plain($0.word) : nil } }

  /// The word without a genitive's "s" where the article has that form too: "Merkels" of "Merkel".
  func plain(_ word: Int) -> Int {
    let folded = words[word].folded
    guard hasBareGenitive, folded.hasSuffix("s"), folded.utf8.count > 3 else { return word }
    return words.number(ofFolded: String(folded.dropLast())) ?? word
  }
}
