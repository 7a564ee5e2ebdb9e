/// What the server answers to `Trends`.
public struct TrendsResponse: Sendable, Hashable {
  /// The edition that the trends are of, with its name.
  public var edition: Edition
  /// What rises most first.
  public var trends: [Trend]
  /// The end of the 24 hours that are looked at; none without articles.
  public var asOf: Timestamp?
  /// The days before them that they are compared with.
  public var pastDayCount: Int
  /// Sources with a text of their own in these 24 hours.
  public var sourceCount: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    edition: Edition = .world,
    trends: [Trend] = [],
    asOf: Timestamp? = nil,
    pastDayCount: Int = 0,
    sourceCount: Int = 0
  ) {
    self.edition = edition
    self.trends = trends
    self.asOf = asOf
    self.pastDayCount = pastDayCount
    self.sourceCount = sourceCount
  }
}
