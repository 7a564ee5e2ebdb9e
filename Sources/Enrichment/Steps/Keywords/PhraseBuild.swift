/// Whether an occurrence of a phrase is built like a keyword, by what its first and its last word are.
struct PhraseBuild {
  /// False for a verb or an adverb alone, and for what ends in one or in an adjective: "suggests", "shares climb".
  let isKeyword: Bool
  /// What an occurrence that may be one loses of its score.
  let penalty: Double

  /// An adjective alone is mostly half a phrase.
  private static let adjectivePenalty = 0.5
  /// A phrase that begins with a verb or an adverb, or ends in "-ing", is mostly a piece of a sentence.
  private static let piecePenalty = 1.0

  init(_ first: WordClasses, _ last: WordClasses, isWord: Bool) {
    if isWord {
      isKeyword = last.isDisjoint(with: [.verb, .adverb, .gerund])
      penalty = last.contains(.adjective) ? Self.adjectivePenalty : 0
    } else {
      isKeyword = last.isDisjoint(with: [.verb, .adverb, .adjective])
      penalty =
        (first.isDisjoint(with: [.verb, .adverb, .gerund]) ? 0 : Self.piecePenalty)
        + (last.contains(.gerund) ? Self.piecePenalty : 0)
    }
  }
}
