import Language

/// How an article writes its words: with a capital inside a sentence, or in lower case.
struct CapitalUsage {
  private var capitals: [Int32]
  private var lowers: [Int32]
  /// Whether the text writes names with capitals: it has at least two inside its sentences, and one in 40 words.
  let hasCapitals: Bool

  init(_ text: AnnotatedText, _ words: Vocabulary) {
    capitals = [Int32](repeating: 0, count: words.words.count)
    lowers = capitals
    for token in text.tokens where token.isWord {
      if token.flags.isDisjoint(with: [.capitalised, .mixedCase]) {
        lowers[token.word] += 1
      } else if !token.flags.contains(.sentenceStart) {
        capitals[token.word] += 1
      }
    }
    let count = capitals.reduce(0, +)
    hasCapitals = count >= 2 && count * 40 >= count + lowers.reduce(0, +)
  }

  /// Capitalised inside a sentence at least once, and not commoner in lower case.
  func isName(_ word: Int) -> Bool { capitals[word] > 0 && capitals[word] > lowers[word] }

  /// Never in lower case.
  func isCapitalOnly(_ word: Int) -> Bool { lowers[word] == 0 }
}
