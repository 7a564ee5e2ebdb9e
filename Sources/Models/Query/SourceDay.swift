/// A source on one day, UTC.
public struct SourceDay: Sendable, Hashable {
  /// "2025-02-10".
  public var day: String
  /// Its rank from what was published until the end of the day; 0 for none.
  public var rank: Int
  /// How many sources of its country were ranked.
  public var rankOf: Int
  /// What the rank is ordered by.
  public var score: Double
  /// Articles of the day.
  public var articles: Int
  /// Those of them that copy no earlier one.
  public var originals: Int
  /// Stories that began on the day and that other sources tell too.
  public var stories: Int
  /// Those of them that it told first.
  public var first: Int
  /// The sources that followed it in these.
  public var followers: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    day: String = "",
    rank: Int = 0,
    rankOf: Int = 0,
    score: Double = 0,
    articles: Int = 0,
    originals: Int = 0,
    stories: Int = 0,
    first: Int = 0,
    followers: Int = 0
  ) {
    self.day = day
    self.rank = rank
    self.rankOf = rankOf
    self.score = score
    self.articles = articles
    self.originals = originals
    self.stories = stories
    self.first = first
    self.followers = followers
  }
}
