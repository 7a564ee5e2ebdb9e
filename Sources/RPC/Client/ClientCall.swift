public import Models

/// A call as interceptors see it on its way out.
public struct ClientCall: Sendable {
  /// "newswire.v1.Ingest/Submit".
  public let method: String
  /// Whether the method may run twice for one request.
  public let isIdempotent: Bool
  /// When the caller stops waiting, all attempts together.
  public let deadline: ContinuousClock.Instant
  /// What travels along.
  public var metadata: Metadata
  /// Whether to wait for a server instead of failing at once when none is reachable.
  public var waitsForReady: Bool

  /// The time that is left; zero when the deadline has passed.
  public var timeLeft: Duration { max(.zero, ContinuousClock.now.duration(to: deadline)) }
}
