import Models

/// What the archive reads off an article before it stores it: what it can be filtered by and compared with.
struct ArticleFeatures: Sendable, Hashable {
  /// Each term once.
  var terms: Set<Term>
  var vector: ArticleVector
  /// The vector of a language model, where it came with one.
  var meaning: Vector?
  /// Ascending; a sample of the hashes of the body's word shingles.
  var shingles: [UInt64]
  /// The agency that its source is.
  var agency: NewsAgency?
  /// The agencies that it names as where it comes from.
  var namedAgencies: Set<NewsAgency>
  var isDated: Bool
  /// The primary tag ("pt" of "pt-br") of the language in which the vector's words were read.
  var language: String

  /// Keywords, and entities, that can be filtered by.
  static let namesMax = 64
  /// Words of a name by which it can be found.
  static let nameWordsMax = 6
  /// Shingles that are kept.
  static let shinglesMax = 1_024

  /// `text` are the article's words.
  init(of article: Article, text: inout ArticleText) {
    terms = Self.terms(of: article)
    let read = VectorBuilder.vector(of: article, text: &text)
    vector = read.vector
    meaning = article.vector
    shingles = Array((article.fingerprint?.hashes ?? []).sorted().prefix(Self.shinglesMax))
    agency = .publishing(article.source)
    namedAgencies = NewsAgency.named(in: article)
    isDated = article.publishedAt != nil
    language = String(read.language.prefix { $0 != "-" })
  }

  /// What an article can be filtered by.
  static func terms(of article: Article) -> Set<Term> {
    var terms: Set<Term> = []
    func add(_ kind: Term.Kind, _ value: String) {
      if !value.isEmpty { terms.insert(Term(kind: kind, value: String(value.prefix(256)))) }
    }
    add(.sourceID, article.source.id.rawValue.lowercased())
    let sourceName = TextAnalyzer.normalized(article.source.name)
    add(.sourceName, sourceName)
    for words in runs(of: sourceName) { add(.sourceWords, words) }
    add(.homeCountry, article.source.country.uppercased())
    for country in article.countries.prefix(namesMax) { add(.country, country.code.uppercased()) }
    for tag in languageTags(article.language) { add(.language, tag) }
    for keyword in article.keywords.prefix(namesMax) {
      add(.keyword, TextAnalyzer.normalized(keyword.text))
    }
    for entity in article.entities.prefix(namesMax) {
      let name = TextAnalyzer.normalized(entity.name)
      add(entity.kind.termKind, name)
      let words = name.split(separator: " ")
      if words.count > 1 { for word in words.prefix(nameWordsMax) { add(.entityWord, String(word)) } }
    }
    for topic in article.mainTopics.prefix(namesMax) {
      add(.topic, topic.code.lowercased())
      let name = TextAnalyzer.normalized(topic.name)
      add(.topic, name)
      // "business" asks for "economy, business and finance"; what joins the words asks for nothing.
      for word in TextAnalyzer.tokens(in: name) where word.text.count > 3 { add(.topic, word.text) }
    }
    return terms
  }

  /// Words that stand next to each other, in every number.
  private static func runs(of name: String) -> [String] {
    let words = name.split(separator: " ").prefix(nameWordsMax)
    return words.indices.flatMap { first in
      (first..<words.endIndex).map { words[first...$0].joined(separator: " ") }
    }
  }

  /// "pt-br" and "pt": who asks for Portuguese means both.
  static func languageTags(_ language: String) -> [String] {
    let tag = language.lowercased()
    guard let primary = tag.split(separator: "-").first, primary.count < tag.count else { return [tag] }
    return [tag, String(primary)]
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
