/// An article that is like another one, and why.
public struct SimilarArticle: Sendable, Hashable {
  /// The other article.
  public var article: ArticleSummary
  /// 0 to 1.
  public var score: Double
  /// In words: "same people: Yann LeCun", "3 hours later".
  public var reasons: [String]
  /// Whether it is a copy of the same text.
  public var isNearDuplicate: Bool
  /// The other sources that print its text, the first to print it first.
  public var alsoAt: [Source]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a similar article from its parts.
  public init(
    article: ArticleSummary = .init(),
    score: Double = 0,
    reasons: [String] = [],
    isNearDuplicate: Bool = false,
    alsoAt: [Source] = []
  ) {
    self.article = article
    self.score = score
    self.reasons = reasons
    self.isNearDuplicate = isNearDuplicate
    self.alsoAt = alsoAt
  }
}
