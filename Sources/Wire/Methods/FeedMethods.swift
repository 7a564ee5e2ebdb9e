public import Models

/// The methods of `newswire.v1.Feeds`: which feeds ingest polls, and how that goes.
public enum FeedMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Feeds"

  /// Polls more feeds from now on. One that is known already stays as it is, so a repeat is harmless.
  public static let add = Method<AddFeedsRequest, AddFeedsResponse>(
    "newswire.v1.Feeds/Add", isIdempotent: true, timeout: .seconds(10))

  /// The feeds, a page at a time.
  public static let list = Method<ListFeedsRequest, ListFeedsResponse>(
    "newswire.v1.Feeds/List", isIdempotent: true, timeout: .seconds(10))

  /// Forgets feeds.
  public static let remove = Method<RemoveFeedsRequest, RemoveFeedsResponse>(
    "newswire.v1.Feeds/Remove", isIdempotent: true, timeout: .seconds(10))

  /// Changes what people have set of feeds.
  public static let set = Method<SetFeedsRequest, SetFeedsResponse>(
    "newswire.v1.Feeds/Set", isIdempotent: true, timeout: .seconds(10))

  /// Polls feeds now.
  public static let refresh = Method<RefreshFeedsRequest, RefreshFeedsResponse>(
    "newswire.v1.Feeds/Refresh", isIdempotent: true, timeout: .seconds(10))

  /// The feeds that a site has. Asks the site, which may take its time.
  public static let discover = Method<DiscoverFeedsRequest, DiscoverFeedsResponse>(
    "newswire.v1.Feeds/Discover", isIdempotent: true, timeout: .seconds(120))
}
