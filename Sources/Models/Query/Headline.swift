/// An article on the front page of an edition.
public struct Headline: Sendable, Hashable {
  /// The article that tells the story here.
  public var article: ArticleSummary
  /// What the page is ordered by; only to be compared within one response.
  public var score: Double
  /// Why it stands here: "4 sources", "2 hours old".
  public var reasons: [String]
  /// The other sources that tell it.
  public var alsoAt: [Source]
  /// For `Story`.
  public var storyID: StoryID
  /// What the score is the sum of.
  public var parts: [ScorePart]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a headline from its parts.
  public init(
    article: ArticleSummary = .init(), score: Double = 0, reasons: [String] = [], alsoAt: [Source] = [],
    storyID: StoryID = "", parts: [ScorePart] = []
  ) {
    self.article = article
    self.score = score
    self.reasons = reasons
    self.alsoAt = alsoAt
    self.storyID = storyID
    self.parts = parts
  }
}
