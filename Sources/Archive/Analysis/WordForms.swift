import Language

/// The words of the index: a language's stems, the same for articles and questions.
///
/// A stem is made of the word in lower case with its diacritics, which Snowball's rules need, and folded after. A language that
/// Snowball does not know keeps its folded words.
struct WordForms: ~Copyable {
  private let stemmer: Stemmer

  /// `language` is a BCP 47 tag; "" stems nothing.
  init(language: String) { stemmer = Stemmer(language: language.lowercased()) }

  /// The word of the index for a token.
  func form(of token: Token) -> String {
    Self.isStemmed(token) ? Self.form(of: token, stem: stemmer.stem(token.spelling)) : token.text
  }

  /// Signs and what begins with a digit stay as they are.
  static func isStemmed(_ token: Token) -> Bool {
    !token.isSign && token.text.utf8.first.map { $0 < 0x3A } != true
  }

  /// The word of the index for a token whose spelling has a stem.
  static func form(of token: Token, stem: String) -> String {
    if stem == token.spelling { return token.text }
    if stem.utf8.allSatisfy({ $0 < 0x80 }) { return stem }
    return TextAnalyzer.tokens(in: stem).first?.text ?? token.text
  }
}
