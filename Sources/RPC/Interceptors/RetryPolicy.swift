internal import Models

/// Whether a failed call is tried again, and when. A pure decision.
public struct RetryPolicy: Sendable, Hashable {
  /// The most attempts, the first one counted.
  public var attemptsMax: Int
  /// The pause between attempts, when the server names none.
  public var backoff: Backoff

  /// Makes a policy.
  public init(attemptsMax: Int = 4, backoff: Backoff = Backoff()) {
    self.attemptsMax = attemptsMax
    self.backoff = backoff
  }

  /// The pause before the next attempt, or nil when there shall be none.
  ///
  /// Tried again is what may help (UNAVAILABLE, ABORTED, and RESOURCE_EXHAUSTED when the server says when to come back),
  /// and only when a second execution does no harm: the method is idempotent, or no handler has seen the call. What the
  /// server asks for in `RetryInfo` is kept to, with up to a fifth on top so that callers spread. There is no attempt for
  /// which no time is left.
  public func pause(
    after error: RPCError, attempts: Int, isIdempotent: Bool, timeLeft: Duration,
    using generator: inout some RandomNumberGenerator
  ) -> Duration? {
    guard attempts < attemptsMax, isIdempotent || error.isUnexecuted else { return nil }
    switch error.code {
    case .unavailable, .aborted: break
    case .resourceExhausted: guard error.retryAfter != nil else { return nil }
    default: return nil
    }
    let pause: Duration
    if let asked = error.retryAfter {
      pause = asked * Double.random(in: 1...1.2, using: &generator)
    } else {
      pause = backoff.pause(afterFailures: attempts, using: &generator)
    }
    return pause < timeLeft ? pause : nil
  }
}
