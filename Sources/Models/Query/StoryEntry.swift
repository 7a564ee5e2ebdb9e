/// An article in the timeline of a story.
public struct StoryEntry: Sendable, Hashable {
  /// The article; the original where several print its text.
  public var article: ArticleSummary
  /// Why it is in the story: "started the story", "same people: Yann LeCun", "3 hours later".
  public var reasons: [String]
  /// How well it fitted when it came, 0 to 1; 0 for the article that started the story.
  public var score: Double
  /// The other sources that print its text, the first to print it first.
  public var alsoAt: [Source]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an entry from its parts.
  public init(
    article: ArticleSummary = .init(),
    reasons: [String] = [],
    score: Double = 0,
    alsoAt: [Source] = []
  ) {
    self.article = article
    self.reasons = reasons
    self.score = score
    self.alsoAt = alsoAt
  }
}
