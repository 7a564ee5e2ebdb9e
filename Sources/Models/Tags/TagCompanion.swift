/// A tag that stands beside another one.
public struct TagCompanion: Sendable, Hashable {
  /// The tag's place among the language's tags, all pages counted, from 0.
  public var place: Int
  /// How many articles have both.
  public var articles: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a companion from its parts.
  public init(place: Int = 0, articles: Int = 0) {
    self.place = place
    self.articles = articles
  }
}
