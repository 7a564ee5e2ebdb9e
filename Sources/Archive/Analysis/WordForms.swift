import Language

/// The words of the index: a language's stems, the same for articles and questions.
///
/// A stem is made of the word in lower case with its diacritics, which Snowball's rules need, and folded after. A language that
/// Snowball does not know keeps its folded words.
struct WordForms: ~Copyable {
  private let stemmer: Stemmer
  private var known: [String: String] = [:]

  /// `language` is a BCP 47 tag; "" stems nothing.
  init(language: String) { stemmer = Stemmer(language: language.lowercased()) }

  /// The word of the index for a token.
  mutating func form(of token: Token) -> String {
    if token.isSign || token.text.utf8.first.map({ $0 < 0x3A }) == true { return token.text }
    let spelt = token.accented.isEmpty ? token.text : token.accented
    if let form = known[spelt] { return form }
    var form = stemmer.stem(spelt)
    if form == spelt {
      form = token.text
    } else if !form.utf8.allSatisfy({ $0 < 0x80 }) {
      form = TextAnalyzer.tokens(in: form).first?.text ?? token.text
    }
    known[spelt] = form
    return form
  }
}
