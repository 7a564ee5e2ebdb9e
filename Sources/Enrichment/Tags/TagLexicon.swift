import Language
public import Models

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
  /// The least share of a companion.
  static let companionShareMin = 0.3
  /// The most tags of all languages together: what is beyond is passed over.
  public static let tagsMax = 60_000
  /// The most tags that one text's words lead to, for each stem: a bound on the time of one article.
  static let tagsPerStemMax = 256

  /// Which counts it was made of; empty when they have no version.
  public let version: String
  private let languages: [String: Entries]

  /// The lexicon of what was counted.
  ///
  /// - Parameter version: of the counts, for the articles' records.
  public init(_ counts: [LanguageTags], version: String = "") {
    self.version = version
    var room = Self.tagsMax
    languages = counts.reduce(into: [:]) { languages, language in
      let entries = Self.entries(language, tagsMax: room)
      room -= entries.tags.count
      languages[language.language] = entries
    }
  }

  /// How many tags it has.
  public var count: Int { languages.values.reduce(0) { $0 + $1.tags.count } }

  /// The tags of a language.
  func entries(_ language: String) -> Entries? { languages[String(language.prefix { $0 != "-" })] }

  private static func entries(_ counts: LanguageTags, tagsMax: Int) -> Entries {
    let stems = PhraseStems(language: counts.language)
    var entries = Entries()
    var places = [Int?](repeating: nil, count: counts.tags.count)
    for (number, tag) in counts.tags.enumerated() where tag.articles >= articlesMin && entries.tags.count < tagsMax {
      let words = stems.stems(tag.text)
      let content = stems.content(tag.text).stems
      guard let first = content.first ?? words.first, entries.byStem[first, default: []].count < tagsPerStemMax else {
        continue
      }
      places[number] = entries.tags.count
      entries.byStem[first, default: []].append(entries.tags.count)
      let prior = min(0, StableMath.log2(Double(tag.articles) / Double(max(1, counts.articles))))
      entries.tags.append(Tag(text: tag.text, stems: words, content: content.isEmpty ? words : content, prior: prior))
    }
    for (place, tag) in zip(places, counts.tags) {
      guard let place else { continue }
      entries.tags[place].companions = companions(of: tag, places)
    }
    return entries
  }

  private static func companions(of tag: TagCount, _ places: [Int?]) -> [(tag: Int, share: Double)] {
    tag.companions.compactMap { companion in
      guard places.indices.contains(companion.place), let place = places[companion.place] else { return nil }
      // Two articles more than there are: what is always so in few articles is not sure.
      let share = Double(companion.articles) / Double(tag.articles + 2)
      return share >= companionShareMin && share <= 1 ? (place, share) : nil
    }
  }
}
