/// How long to wait before the next attempt: exponential growth with full jitter, so that callers that failed together do
/// not come back together (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015).
public struct Backoff: Sendable, Hashable {
  /// The bound of the first pause.
  public var first: Duration
  /// The bound that later pauses grow to.
  public var max: Duration

  /// Makes a backoff.
  public init(first: Duration = .milliseconds(50), max: Duration = .seconds(5)) {
    self.first = first
    self.max = max
  }

  /// The pause after the `failures`-th failure (1, 2, …): even over 0 to the bound, which doubles every time.
  public func pause(afterFailures failures: Int, using generator: inout some RandomNumberGenerator) -> Duration {
    var bound = first
    for _ in 1..<Swift.max(1, failures) where bound < max { bound = bound * 2 }
    return Swift.min(bound, max) * Double.random(in: 0...1, using: &generator)
  }
}
