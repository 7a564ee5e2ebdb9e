/// Feeds to poll from now on.
public struct AddFeedsRequest: Sendable, Hashable {
  /// 1 to 256.
  public var feeds: [Subscription]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a add feeds request from its parts.
  public init(feeds: [Subscription] = []) {
    self.feeds = feeds
  }
}
