/// The feeds of a site.
public struct DiscoverFeedsResponse: Sendable, Hashable {
  /// The most likely first.
  public var feeds: [FeedCandidate]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a discover feeds response from its parts.
  public init(feeds: [FeedCandidate] = []) {
    self.feeds = feeds
  }
}
