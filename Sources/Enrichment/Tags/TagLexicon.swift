import Language

/// The tags that publishers use, learned from an archive: what keywords are likely, and which of them go together.
///
/// The same counts give the same lexicon, and the same lexicon the same keywords.
public struct TagLexicon: Sendable {
  /// A tag, as keywords need it.
  struct Tag: Sendable {
    /// As its publisher writes it.
    let text: String
    /// The stems of its words, in order.
    let stems: [UInt64]
    /// Those of its content words.
    let content: [UInt64]
    /// log2 of the share of articles that have it.
    let prior: Double
    /// Tags that articles with this one often have too, with the share of these articles.
    var companions: [(tag: Int, share: Double)] = []
  }

  /// The tags of one language.
  struct Entries: Sendable {
    var tags: [Tag] = []
    /// Tags by the stem of their first content word.
    var byStem: [UInt64: [Int]] = [:]
  }

  /// A tag that fewer articles have is one publisher's whim.
  static let articlesMin = 2
  /// The most companions of one tag.
  static let companionsMax = 16
  /// The least share of a companion.
  static let companionShareMin = 0.3
  /// The least articles that have both.
  static let companionArticlesMin = 3

  private let languages: [String: Entries]

  /// The lexicon of what a counter has seen.
  public init(_ counter: TagCounter) {
    languages = counter.languages.reduce(into: [:]) { $0[$1.key] = Self.entries($1.value, language: $1.key) }
  }

  /// How many tags it has.
  public var count: Int { languages.values.reduce(0) { $0 + $1.tags.count } }

  /// The tags of a language.
  func entries(_ language: String) -> Entries? { languages[String(language.prefix { $0 != "-" })] }

  private static func entries(_ counts: TagCounter.Counts, language: String) -> Entries {
    var articles = [Int](repeating: 0, count: counts.texts.count)
    for article in counts.articles { for tag in article { articles[tag] += 1 } }
    let stems = PhraseStems(language: language)
    var entries = Entries()
    var places = [Int?](repeating: nil, count: counts.texts.count)
    for (number, text) in counts.texts.enumerated() where articles[number] >= articlesMin {
      let words = stems.stems(text)
      let content = stems.content(text).stems
      guard let first = content.first ?? words.first else { continue }
      places[number] = entries.tags.count
      entries.byStem[first, default: []].append(entries.tags.count)
      let prior = StableMath.log2(Double(articles[number]) / Double(counts.articles.count))
      entries.tags.append(Tag(text: text, stems: words, content: content.isEmpty ? words : content, prior: prior))
    }
    let together = pairs(counts.articles, places)
    for (number, place) in places.enumerated() {
      guard let place else { continue }
      entries.tags[place].companions = companions(of: together[place], articles: articles[number])
    }
    return entries
  }

  /// For each tag the others that its articles have, with their number.
  private static func pairs(_ articles: [[Int]], _ places: [Int?]) -> [[Int: Int]] {
    var together = [[Int: Int]](repeating: [:], count: places.count { $0 != nil })
    for article in articles {
      let known = article.compactMap { places[$0] }
      for left in known { for right in known where right != left { together[left][right, default: 0] += 1 } }
    }
    return together
  }

  private static func companions(of others: [Int: Int], articles: Int) -> [(tag: Int, share: Double)] {
    // Two articles more than there are: what is always so in few articles is not sure.
    let shares = others.filter { $0.value >= companionArticlesMin }
      .map { (tag: $0.key, share: Double($0.value) / Double(articles + 2)) }
      .filter { $0.share >= companionShareMin }
    return Array(shares.sorted { ($1.share, $0.tag) < ($0.share, $1.tag) }.prefix(companionsMax))
  }
}
