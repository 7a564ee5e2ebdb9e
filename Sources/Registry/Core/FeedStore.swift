public import Models

/// The feeds and how their polling goes. What a method returns is durable when it returns.
///
/// A poller claims a feed for a time; while the claim holds, no other poller gets the feed, in whichever process it runs.
public protocol FeedStore: Sendable {
  /// Adds feeds; one that is there stays as it is.
  ///
  /// - Returns: whether each was new, in order.
  /// - Throws: `.full` when there would be too many; none was added then.
  func addFeeds(_ feeds: [FeedRecord]) async throws(RegistryError) -> [Bool]

  /// Feeds with an address after `url`, in order, at most `limit`.
  func feeds(after url: String, limit: Int) async throws(RegistryError) -> [Subscription]

  /// Forgets feeds.
  ///
  /// - Returns: how many there were.
  func removeFeeds(_ urls: [String]) async throws(RegistryError) -> Int

  /// Changes what people have set of feeds.
  ///
  /// - Returns: those that there are, as they are now, in the order of `urls`, each once.
  func setFeeds(_ urls: [String], _ change: FeedChange, now: Timestamp) async throws(RegistryError) -> [Subscription]

  /// Makes feeds due, also ended ones; all of them for nothing.
  ///
  /// - Returns: how many there were.
  func refreshFeeds(_ urls: [String]?, now: Timestamp) async throws(RegistryError) -> Int

  /// Gives out feeds that are due and that nobody has claimed, the longest due first.
  func claimFeeds(_ claim: FeedClaim) async throws(RegistryError) -> [FeedRecord]

  /// When the next feed becomes due that is neither ended nor claimed beyond that time; nothing when there is none.
  func nextDue() async throws(RegistryError) -> Timestamp?

  /// Saves a feed that is claimed. What people have set of it stays as the store has it.
  ///
  /// - Parameters:
  ///   - url: the address under which it was claimed; the record's own may be a new one. Where that is known already, the
  ///     two become one.
  ///   - claim: the claim goes on by its duration; nothing ends it.
  /// - Returns: false when the claim did not hold any more: nothing was saved.
  func saveFeed(
    _ record: FeedRecord, as url: String, holder: String, extending claim: FeedClaim?
  ) async throws(RegistryError) -> Bool

  /// Makes a claim that holds go on.
  ///
  /// - Returns: false when it did not hold any more.
  func extendFeed(_ url: String, _ claim: FeedClaim) async throws(RegistryError) -> Bool

  /// Ends all claims of a holder: its feeds are due as they were.
  func releaseFeeds(holder: String) async throws(RegistryError)

  /// The addresses of feeds that belong to a registered domain.
  func feedURLs(ofDomain domain: String) async throws(RegistryError) -> [String]
}
