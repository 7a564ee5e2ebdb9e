import Language

/// The stems of a phrase that is not a part of the text, as the collector would make them.
struct PhraseStems {
  private let language: String

  init(language: String) { self.language = language }

  /// The stems of its words and numbers.
  func stems(_ phrase: String) -> [UInt64] {
    var words = Vocabulary(language: language)
    let text = AnnotatedText(phrase, language: language, blocks: [], words: &words)
    return text.tokens.filter { !$0.flags.contains(.symbol) }.map { words[$0.word].stem }
  }

  /// The content stems and the initials of its words.
  func content(_ phrase: String) -> (stems: [UInt64], initials: String) {
    var words = Vocabulary(language: language)
    let text = AnnotatedText(phrase, language: language, blocks: [], words: &words)
    var stems: [UInt64] = []
    var initials = ""
    for token in text.tokens where token.isWord && !words[token.word].isFunction {
      stems.append(words[token.word].stem)
      if let first = words[token.word].folded.unicodeScalars.first { initials.unicodeScalars.append(first) }
    }
    return (stems, initials)
  }
}
