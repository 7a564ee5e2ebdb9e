/// What a caller asks by `Headlines`.
public struct HeadlinesRequest: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, or "WORLD"; empty means "WORLD".
  public var edition: String
  /// 1 to 100; 0 means 20.
  public var limit: Int
  /// Only stories with a report at or after; nothing for the front page as it is.
  public var publishedAfter: Timestamp?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a headlines request from its parts.
  public init(edition: String = "", limit: Int = 0, publishedAfter: Timestamp? = nil) {
    self.edition = edition
    self.limit = limit
    self.publishedAfter = publishedAfter
  }
}
