/// How often a document is tried, and how long it rests after an attempt that failed.
public struct AttemptPolicy: Sendable, Hashable {
  /// The most attempts; after the last the document is a dead letter.
  public var attemptsMax = 5
  /// The rest after the first failure.
  public var backoffFirst = Duration.seconds(1)
  /// The longest rest.
  public var backoffMax = Duration.seconds(300)

  /// The defaults.
  public init() {}

  /// The rest after attempt `attempt` (1 for the first) has failed: doubled each time up to the longest.
  public func backoff(afterAttempt attempt: Int) -> Duration {
    let doublings = min(max(attempt - 1, 0), 30)
    return min(backoffFirst * (1 << doublings), backoffMax)
  }
}
