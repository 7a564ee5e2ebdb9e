/// Feeds as they are after a change.
public struct SetFeedsResponse: Sendable, Hashable {
  /// Those that there are, in the order of the request.
  public var feeds: [Subscription]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set feeds response from its parts.
  public init(feeds: [Subscription] = []) {
    self.feeds = feeds
  }
}
