public import Models

/// A poller's wish for feeds.
public struct FeedClaim: Sendable, Hashable {
  /// Who polls: one name for each poller.
  public var holder: String
  /// The time of day.
  public var now: Timestamp
  /// How long the claim holds.
  public var duration: Duration
  /// The most feeds.
  public var count: Int

  /// A wish.
  public init(holder: String, now: Timestamp, duration: Duration, count: Int) {
    self.holder = holder
    self.now = now
    self.duration = duration
    self.count = count
  }

  var until: Timestamp { now.advanced(by: duration) }
}
