/// The tags that publishers put on the articles of one language.
public struct LanguageTags: Sendable, Hashable {
  /// BCP 47, without region and script.
  public var language: String
  /// How many articles were counted.
  public var articles: Int
  /// The most frequent first.
  public var tags: [TagCount]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the tags of a language from its parts.
  public init(language: String = "", articles: Int = 0, tags: [TagCount] = []) {
    self.language = language
    self.articles = articles
    self.tags = tags
  }
}
