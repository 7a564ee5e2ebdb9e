/// A page of feeds.
public struct ListFeedsResponse: Sendable, Hashable {
  /// In the order of their addresses.
  public var feeds: [Subscription]
  /// Empty at the end.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list feeds response from its parts.
  public init(feeds: [Subscription] = [], nextCursor: String = "") {
    self.feeds = feeds
    self.nextCursor = nextCursor
  }
}
