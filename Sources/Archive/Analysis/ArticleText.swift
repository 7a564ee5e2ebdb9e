import Language
import Models

/// The words of one article, read once for all that counts them: each spelling has a number, and is stemmed once.
struct ArticleText: ~Copyable {
  /// A text of the article with the numbers of its words.
  struct Words: Sendable {
    var text: String
    var tokens: [Token]
    var numbers: [Int]
  }

  let language: String
  private(set) var title = Words(text: "", tokens: [], numbers: [])
  private(set) var body = Words(text: "", tokens: [], numbers: [])
  private let stemmer: Stemmer
  private var numbers: [String: Int] = [:]
  /// By number, empty until they are asked for; no stem and no form is empty.
  private var spellings: [String] = []
  private var stems: [String] = []
  private var forms: [String] = []

  init(of article: Article) {
    language = article.language.lowercased()
    stemmer = Stemmer(language: language)
    title = words(of: article.title)
    body = words(of: article.body)
  }

  /// Spellings so far; the numbers are those below.
  var count: Int { spellings.count }

  mutating func words(of text: String) -> Words {
    let tokens = TextAnalyzer.tokens(in: text)
    return Words(text: text, tokens: tokens, numbers: tokens.map { number(of: $0.spelling) })
  }

  mutating func number(of spelling: String) -> Int {
    if let known = numbers[spelling] { return known }
    numbers[spelling] = spellings.count
    spellings.append(spelling)
    stems.append("")
    forms.append("")
    return spellings.count - 1
  }

  func spelling(of number: Int) -> String { spellings[number] }

  mutating func stem(of number: Int) -> String {
    if stems[number].isEmpty { stems[number] = stemmer.stem(spellings[number]) }
    return stems[number]
  }

  /// The word of the index for a token that has the number.
  mutating func form(of number: Int, _ token: Token) -> String {
    if forms[number].isEmpty {
      forms[number] = WordForms.isStemmed(token) ? WordForms.form(of: token, stem: stem(of: number)) : token.text
    }
    return forms[number]
  }
}
