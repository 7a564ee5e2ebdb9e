/// A source with its place among those of its country.
public struct SourceRank: Sendable, Hashable {
  /// The source that is ranked.
  public var source: Source
  /// 1 is the first in its country; 0 when the source has no rank yet.
  public var rank: Int
  /// How many sources of this country are ranked.
  public var rankOf: Int
  /// What the rank is ordered by; only to be compared within one country.
  public var score: Double
  /// How the score comes about, one line a part: "originals: 12 articles".
  public var reasons: [String]
  /// Articles of this source in the archive.
  public var articleCount: Int
  /// What the score is the sum of, in the order of the reasons.
  public var parts: [ScorePart]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source rank from its parts.
  public init(
    source: Source = .init(),
    rank: Int = 0,
    rankOf: Int = 0,
    score: Double = 0,
    reasons: [String] = [],
    articleCount: Int = 0,
    parts: [ScorePart] = []
  ) {
    self.source = source
    self.rank = rank
    self.rankOf = rankOf
    self.score = score
    self.reasons = reasons
    self.articleCount = articleCount
    self.parts = parts
  }
}
