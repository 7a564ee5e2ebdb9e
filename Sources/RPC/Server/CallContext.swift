public import Models

/// What a handler knows of the call beside its request.
///
/// It is task-local too: calls that a handler makes in turn inherit the deadline and the trace (see `Client`).
public struct CallContext: Sendable {
  /// "newswire.v1.Ingest/Submit".
  public let method: String
  /// When the caller stops waiting. The handler's task is cancelled then.
  public let deadline: ContinuousClock.Instant
  /// What the caller sent along: token, `traceparent`, idempotency key.
  public var metadata: Metadata
  /// Who calls.
  public let peer: Peer
  /// When the call came in.
  public let received: ContinuousClock.Instant

  /// Makes a context, as tests of a handler do.
  public init(
    method: String, deadline: ContinuousClock.Instant, metadata: Metadata = Metadata(), peer: Peer = .inProcess,
    received: ContinuousClock.Instant = .now
  ) {
    self.method = method
    self.deadline = deadline
    self.metadata = metadata
    self.peer = peer
    self.received = received
  }

  /// The time that is left; zero when the deadline has passed.
  public var timeLeft: Duration { max(.zero, ContinuousClock.now.duration(to: deadline)) }

  /// The call in whose handler this code runs, if any.
  @TaskLocal public static var current: CallContext?
}
