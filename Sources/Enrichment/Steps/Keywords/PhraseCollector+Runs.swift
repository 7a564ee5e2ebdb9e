import Language

extension PhraseCollector {
  /// The end of the words that follow each other by a space or a hyphen.
  func runEnd(_ text: AnnotatedText, from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      let token = text.tokens[index]
      if token.flags.contains(.symbol) {
        let isTight =
          index > start && Gazetteer.isHyphen(text, index) && !token.flags.contains(.spaceBefore)
          && index + 1 < limit && !text.tokens[index + 1].flags.contains(.spaceBefore)
        guard isTight else { return index }
      } else if isPossessive(token, text) {
        return index
      }
      index += 1
    }
    return limit
  }

  /// Whether a candidate may begin or end with the token.
  func canEdge(_ text: AnnotatedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, !token.flags.contains(.clitic) else { return false }
    if words[token.word].isFunction { return isCountry(text, token) }
    return !words[token.word].isBarred
      && (token.end - token.start > 1 || text.scalars[token.start] >= Self.firstIdeograph)
  }

  /// How an occurrence is built; a word with a capital inside a sentence is a name, whatever it is elsewhere ("Drew").
  func build(_ first: Token, _ last: Token, isName: Bool, isWord: Bool) -> PhraseBuild {
    if isName { return PhraseBuild([], [], isWord: isWord) }
    return PhraseBuild(words[first.word].classes, words[last.word].classes, isWord: isWord)
  }

  func isFunction(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.tokens.indices.contains(index) && words[text.tokens[index].word].isFunction
  }

  /// "US" is the country, not the pronoun.
  func isCountry(_ text: AnnotatedText, _ token: Token) -> Bool {
    token.flags.contains(.allCaps) && token.end - token.start == 2
      && text.scalars[token.start] == 0x55 && text.scalars[token.start + 1] == 0x53
  }

  /// From here on one scalar may be a word.
  private static let firstIdeograph: UInt32 = 0x2E80

  private func isPossessive(_ token: Token, _ text: AnnotatedText) -> Bool {
    token.flags.contains(.clitic) && [0x27, 0x2019, 0x02BC].contains(text.scalars[token.start])
  }
}
