/// A source that tells a story.
public struct StorySource: Sendable, Hashable {
  /// Who tells it.
  public var source: Source
  /// When its first article on the story was published, or received where that is unknown.
  public var reportedAt: Timestamp?
  /// Its articles on the story.
  public var articleCount: Int
  /// "2 hours later": how long after the first report.
  public var distance: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source of a story from its parts.
  public init(
    source: Source = .init(),
    reportedAt: Timestamp? = nil,
    articleCount: Int = 0,
    distance: String = ""
  ) {
    self.source = source
    self.reportedAt = reportedAt
    self.articleCount = articleCount
    self.distance = distance
  }
}
