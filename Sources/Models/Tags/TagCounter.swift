/// Counts the tags that publishers put on articles, by language.
///
/// Bounded: what comes first counts, what is beyond the bounds is passed over. No source has a language to itself: where several
/// tag their articles, one of them counts for at most as many articles as all others together. A tag that a source puts on most
/// of its articles is its own name or department and not counted for it.
public struct TagCounter: Sendable {
  /// The most articles of one language that are counted.
  public static let articlesMax = 20_000
  /// The most different tags of one language.
  public static let tagsMax = 20_000
  /// The most tags of one article.
  public static let articleTagsMax = 40
  /// The most languages.
  public static let languagesMax = 100
  /// The longest tag, in scalars.
  public static let tagScalarsMax = 60
  /// So many articles of a source count, whatever others have.
  public static let sourceArticlesMin = 1_000
  /// A tag that a larger share of a source's articles has is not counted for it…
  public static let sourceShareMax = 0.5
  /// …when the source has at least so many articles.
  public static let sourceShareArticlesMin = 20

  private var languages: [String: LanguageTagCounter] = [:]

  /// A counter that has seen nothing.
  public init() {}

  /// Counts one article's tags.
  ///
  /// - Parameters:
  ///   - language: its BCP 47 tag; region and script do not count.
  ///   - source: who published it; nothing when that is not known, and then no source's bound is kept.
  public mutating func add(_ tags: [String], language: String, source: SourceID? = nil) {
    let language = String(language.prefix { $0 != "-" })
    guard languages[language] != nil || languages.count < Self.languagesMax else { return }
    languages[language, default: LanguageTagCounter()].add(tags, source: source)
  }

  /// What was counted, the languages in the order of their codes.
  ///
  /// - Parameters:
  ///   - articlesMin: the least articles of a language: fewer say nothing.
  ///   - tagsMax: the most tags of a language, the most frequent ones.
  public func counts(articlesMin: Int = 1, tagsMax: Int = Self.tagsMax) -> [LanguageTags] {
    languages.sorted { $0.key < $1.key }.compactMap { language, counter in
      guard let counts = counter.counts(articlesMin: articlesMin, tagsMax: tagsMax) else { return nil }
      return LanguageTags(language: language, articles: counts.articles, tags: counts.tags)
    }
  }
}
