import Models
import Wire

/// Whom `newswire feed add` asks; tests answer by themselves.
protocol FeedDesk: Sendable {
  /// The feeds of a site, the likeliest first.
  func discover(_ url: String) async throws(CallFailure) -> [FeedCandidate]

  /// What became of each feed, in order.
  func add(_ feeds: [Subscription]) async throws(CallFailure) -> [AddFeedResult]
}

/// The ingest that a session calls.
struct IngestFeedDesk: FeedDesk {
  let session: Session

  func discover(_ url: String) async throws(CallFailure) -> [FeedCandidate] {
    try await session.attempt(.ingest, FeedMethods.discover, DiscoverFeedsRequest(url: url)).feeds
  }

  func add(_ feeds: [Subscription]) async throws(CallFailure) -> [AddFeedResult] {
    try await session.attempt(.ingest, FeedMethods.add, AddFeedsRequest(feeds: feeds)).results
  }
}
