import Models

/// What the archive reads off an article before it stores it: its terms with their weights, and its shingles.
struct ArticleFeatures: Sendable, Hashable {
  /// Each term once, 0 < weight <= 1.
  var terms: [Term: Double]
  /// Ascending; a sample of the hashes of the body's word shingles.
  var shingles: [UInt64]

  /// Words of title and standfirst that are compared.
  static let wordsMax = 32
  /// Keywords, and entities, that are compared and can be filtered by.
  static let namesMax = 64
  /// Shingles that are kept.
  static let shinglesMax = 1_024

  init(of article: Article) {
    var terms: [Term: Double] = [:]
    func add(_ kind: Term.Kind, _ value: String, _ weight: Double = 1) {
      guard !value.isEmpty else { return }
      let term = Term(kind: kind, value: String(value.prefix(256)))
      terms[term] = max(terms[term] ?? 0, min(max(weight, 0.05), 1))
    }
    add(.sourceID, article.source.id.rawValue.lowercased())
    add(.sourceName, TextAnalyzer.normalized(article.source.name))
    add(.homeCountry, article.source.country.uppercased())
    for country in article.countries.prefix(Self.namesMax) { add(.country, country.code.uppercased()) }
    for tag in Self.languageTags(article.language) { add(.language, tag) }
    for keyword in article.keywords.prefix(Self.namesMax) {
      add(.keyword, TextAnalyzer.normalized(keyword.text), 0.3 + 0.7 * keyword.score.bounded)
    }
    for entity in article.entities.prefix(Self.namesMax) {
      add(entity.kind.termKind, TextAnalyzer.normalized(entity.name), 0.3 + 0.7 * entity.salience.bounded)
    }
    for topic in article.topics.prefix(Self.namesMax) {
      add(.topic, topic.code.lowercased())
      add(.topic, TextAnalyzer.normalized(topic.name))
    }
    for word in Self.words(of: article) { add(.word, word) }
    self.terms = terms
    shingles = Array((article.fingerprint?.hashes ?? []).sorted().prefix(Self.shinglesMax))
  }

  /// "pt-br" and "pt": who asks for Portuguese means both.
  static func languageTags(_ language: String) -> [String] {
    let tag = language.lowercased()
    guard let primary = tag.split(separator: "-").first, primary.count < tag.count else { return [tag] }
    return [tag, String(primary)]
  }

  private static func words(of article: Article) -> Set<String> {
    var words: Set<String> = []
    for text in [article.title, article.standfirst?.text ?? ""] {
      for token in TextAnalyzer.tokens(in: text) where words.count < wordsMax && token.text.unicodeScalars.count > 2 {
        words.insert(token.text)
      }
    }
    return words
  }
}

extension Entity.Kind {
  var termKind: Term.Kind {
    switch self {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .other: .otherEntity
    }
  }
}

extension Double {
  /// Brought to 0...1; 0 when it is not a number.
  fileprivate var bounded: Double { self > 0 ? Swift.min(self, 1) : 0 }
}
