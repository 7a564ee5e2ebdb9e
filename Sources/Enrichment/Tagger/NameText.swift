package import Language

/// A text as the tagger sees it: for each token its shape, its word's traits, and the known names that cover it.
package struct NameText {
  let text: AnnotatedText
  let traits: [WordTraits]
  let shapes: [TokenShape]
  /// For each token the lists that hold a longer name over it, and its part in that: 0 none, 1 first, 2 inner, 3 last.
  let phrases: [(flags: UInt16, part: UInt8)]
  let language: UInt64
  /// True in languages that write the second word of a name small: "Banque centrale".
  let hasSmallNames: Bool

  /// - Parameter language: of which the text is; "en" when it is none of the tagger's.
  package init(_ text: AnnotatedText, words: Vocabulary, language: String) {
    self.init(text, traits: NameText.traits(words, language: language), words: words, language: language)
  }

  init(_ text: AnnotatedText, traits: [WordTraits], words: Vocabulary, language: String) {
    self.text = text
    self.traits = traits
    self.language = StableWordHash.hash(language)
    hasSmallNames = language == "fr" || language == "es"
    let shapes = text.tokens.map { TokenShape($0, text.scalars) }
    self.shapes = shapes
    phrases = KnownPhrases.find(in: text, shapes, words)
  }

  static func traits(_ words: Vocabulary, language: String) -> [WordTraits] {
    let salt = WordClusters.salt(language)
    return words.words.map { WordTraits($0, clusterLanguage: salt, hasGenitive: language == "de") }
  }
}
