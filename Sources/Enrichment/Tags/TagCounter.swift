/// Counts the tags that publishers put on articles, for a ``TagLexicon``.
///
/// What it takes is bounded: the oldest articles' tags count, those beyond the bounds are ignored.
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

  struct Counts: Sendable {
    /// The tags of each article, by number.
    var articles: [[Int]] = []
    /// By number, as first written.
    var texts: [String] = []
    var numbers: [String: Int] = [:]
  }

  private(set) var languages: [String: Counts] = [:]

  /// A counter that has seen nothing.
  public init() {}

  /// Counts one article's tags.
  public mutating func add(_ tags: [String], language: String) {
    let language = String(language.prefix { $0 != "-" })
    guard languages[language] != nil || languages.count < Self.languagesMax else { return }
    guard languages[language, default: Counts()].articles.count < Self.articlesMax else { return }
    var numbers: Set<Int> = []
    for tag in tags.prefix(Self.articleTagsMax) where !tag.isEmpty && tag.unicodeScalars.count <= Self.tagScalarsMax {
      if let number = number(of: tag, language) { numbers.insert(number) }
    }
    guard !numbers.isEmpty else { return }
    languages[language, default: Counts()].articles.append(numbers.sorted())
  }

  private mutating func number(of tag: String, _ language: String) -> Int? {
    let folded = tag.lowercased()
    if let known = languages[language]?.numbers[folded] { return known }
    let next = languages[language]?.texts.count ?? 0
    guard next < Self.tagsMax else { return nil }
    languages[language, default: Counts()].numbers[folded] = next
    languages[language, default: Counts()].texts.append(tag)
    return next
  }
}
