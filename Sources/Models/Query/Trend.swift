/// A keyword or a name that more sources write of now than its own past lets expect.
public struct Trend: Sendable, Hashable {
  /// As most of the articles write it.
  public var text: String
  /// What it names.
  public var kind: TrendKind
  /// Higher rises more; only to be compared within one edition.
  public var score: Double
  /// Sources that wrote of it in the last 24 hours, each counted once.
  public var sourceCount: Int
  /// How many its past lets expect.
  public var expected: Double
  /// Sources that wrote of it on each day before, the oldest first.
  public var past: [TrendDay]
  /// In words: "4 sources in 24 hours, 0.3 expected from 14 days before".
  public var reason: String
  /// What finds the articles about it, as `ArticleFilter.text`.
  public var query: String
  /// The newest article about it.
  public var example: ArticleSummary
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    text: String = "",
    kind: TrendKind = .keyword,
    score: Double = 0,
    sourceCount: Int = 0,
    expected: Double = 0,
    past: [TrendDay] = [],
    reason: String = "",
    query: String = "",
    example: ArticleSummary = .init()
  ) {
    self.text = text
    self.kind = kind
    self.score = score
    self.sourceCount = sourceCount
    self.expected = expected
    self.past = past
    self.reason = reason
    self.query = query
    self.example = example
  }
}
