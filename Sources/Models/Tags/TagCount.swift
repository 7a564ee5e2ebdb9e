/// A tag, and how many articles have it.
public struct TagCount: Sendable, Hashable {
  /// As one of its publishers writes it.
  public var text: String
  /// How many articles have it.
  public var articles: Int
  /// Tags that many of these articles have too, the most frequent first.
  public var companions: [TagCompanion]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a tag count from its parts.
  public init(text: String = "", articles: Int = 0, companions: [TagCompanion] = []) {
    self.text = text
    self.articles = articles
    self.companions = companions
  }
}
