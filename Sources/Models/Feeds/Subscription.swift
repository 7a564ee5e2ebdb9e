/// A feed that ingest polls.
public struct Subscription: Sendable, Hashable {
  /// Whether a feed is polled.
  public enum State: Int, Sendable, Hashable, CaseIterable {
    /// Not said.
    case unknown = 0
    /// Polled.
    case active = 1
    /// The site says that there is no such feed any more; not polled until it is refreshed.
    case ended = 2
  }

  /// Its address, the new one when it has moved for good.
  public var url: String
  /// As the feed says it.
  public var title: String
  /// The page that it belongs to.
  public var siteURL: String
  /// Where the text of its entries comes from.
  public var fullText: FullText
  /// Who publishes its entries, as far as whoever added it knows.
  public var source: SourceHint?
  /// Whether it is polled.
  public var state: State
  /// When it was added.
  public var addedAt: Timestamp?
  /// When it is polled next.
  public var nextAt: Timestamp?
  /// When it was polled last; nothing when it never was.
  public var polledAt: Timestamp?
  /// Why the last poll failed; empty when it did not.
  public var error: String
  /// How many polls have failed one after the other.
  public var failureCount: Int
  /// The pause between polls, as it has adapted to the feed.
  public var intervalSeconds: Int
  /// Entries at the last poll that gave any.
  public var entryCount: Int
  /// Documents that were taken from it so far.
  public var documentCount: Int
  /// What became of the last poll, for people: "3 new of 25 entries".
  public var result: String
  /// The pause between polls that somebody has set, in seconds; 0 where it adapts to the feed.
  public var fixedIntervalSeconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a subscription from its parts.
  public init(
    url: String = "",
    title: String = "",
    siteURL: String = "",
    fullText: FullText = .auto,
    source: SourceHint? = nil,
    state: State = .unknown,
    addedAt: Timestamp? = nil,
    nextAt: Timestamp? = nil,
    polledAt: Timestamp? = nil,
    error: String = "",
    failureCount: Int = 0,
    intervalSeconds: Int = 0,
    entryCount: Int = 0,
    documentCount: Int = 0,
    result: String = "",
    fixedIntervalSeconds: Int = 0
  ) {
    self.url = url
    self.title = title
    self.siteURL = siteURL
    self.fullText = fullText
    self.source = source
    self.state = state
    self.addedAt = addedAt
    self.nextAt = nextAt
    self.polledAt = polledAt
    self.error = error
    self.failureCount = failureCount
    self.intervalSeconds = intervalSeconds
    self.entryCount = entryCount
    self.documentCount = documentCount
    self.result = result
    self.fixedIntervalSeconds = fixedIntervalSeconds
  }
}
