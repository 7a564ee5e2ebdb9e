import Language
public import Models

/// The tags that publishers put on an archive's newest articles, counted, for workers to learn from.
public struct TagCensus: Sendable, Hashable {
  /// The articles that are looked through, the newest.
  public static let articlesMax = 50_000
  /// With fewer articles that have tags, a language has none: what a handful of articles share is chance.
  public static let languageArticlesMin = 100
  /// The most tags of one language.
  public static let languageTagsMax = 10_000

  /// A hash of what was counted: the same in every process that counts the same.
  public let version: String
  /// In the order of their codes.
  public let languages: [LanguageTags]

  /// What a counter has seen.
  public init(_ counter: TagCounter) {
    languages = counter.counts(articlesMin: Self.languageArticlesMin, tagsMax: Self.languageTagsMax)
    let hash = languages.reduce(StableWordHash.offsetBasis) { Self.combine($0, $1) }
    let digits = String(hash, radix: 16)
    version = String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func combine(_ hash: UInt64, _ language: LanguageTags) -> UInt64 {
    var hash = combine(combine(hash, language.language), language.articles)
    for tag in language.tags {
      hash = combine(combine(hash, tag.text), tag.articles)
      for companion in tag.companions { hash = combine(combine(hash, companion.place), companion.articles) }
    }
    return hash
  }

  private static func combine(_ hash: UInt64, _ text: String) -> UInt64 {
    StableWordHash.combine(text.utf8.reduce(hash) { StableWordHash.combine($0, $1) }, 0)
  }

  private static func combine(_ hash: UInt64, _ number: Int) -> UInt64 {
    (0..<8).reduce(hash) { StableWordHash.combine($0, UInt8(truncatingIfNeeded: number >> ($1 * 8))) }
  }
}
