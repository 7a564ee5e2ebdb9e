import Language

/// Words of several signs, where a script puts no space between words.
///
/// Every sign stands in the index alone, so that any run of them is found as a phrase however it is cut; the words that ICU's
/// dictionaries see stand there too, at the place of their first sign, so that a question is weighed by words.
enum SignWords {
  /// A word, by the tokens that it is made of.
  struct Word: Sendable, Hashable {
    var text: String
    /// Its first token, as an offset in the tokens.
    var first: Int
    var count: Int
  }

  static func words(of tokens: ArraySlice<Token>, in text: String) -> [Word] {
    guard tokens.contains(where: \.isSign) else { return [] }
    var words: [Word] = []
    var next = tokens.startIndex
    for end in UnspacedWords.ends(in: text) {
      var (signs, first) = ("", next)
      while next < tokens.endIndex, tokens[next].start < end {
        if tokens[next].isSign { signs += tokens[next].text } else { (signs, first) = ("", next + 1) }
        next += 1
      }
      if next - first > 1, !signs.isEmpty {
        words.append(Word(text: signs, first: first - tokens.startIndex, count: next - first))
      }
    }
    return words
  }
}
