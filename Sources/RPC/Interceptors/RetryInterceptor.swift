internal import NNG

/// Makes failed calls again, as a `RetryPolicy` decides.
public struct RetryInterceptor: ClientInterceptor {
  private let policy: RetryPolicy
  private let generator: SharedGenerator
  private let sleep: @Sendable (Duration) async throws -> Void

  /// Makes the interceptor.
  ///
  /// - Parameters:
  ///   - generator: where the jitter comes from.
  ///   - sleep: how a pause passes; tests pass one that does not wait.
  public init(
    _ policy: RetryPolicy = RetryPolicy(),
    generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.policy = policy
    self.generator = SharedGenerator(generator)
    self.sleep = sleep
  }

  /// Makes the call, and again after a failure that allows it.
  public func intercept(_ call: ClientCall, next: (ClientCall) async throws -> Void) async throws {
    var attempts = 0
    while true {
      do {
        return try await next(call)
      } catch let error as RPCError {
        attempts += 1
        let pause = generator.use { generator in
          policy.pause(
            after: error, attempts: attempts, isIdempotent: call.isIdempotent, timeLeft: call.timeLeft,
            using: &generator)
        }
        guard let pause else { throw error }
        try await sleep(pause)
      }
    }
  }
}

/// One generator for calls that run at once.
private final class SharedGenerator: Sendable {
  private let generator: Guarded<any RandomNumberGenerator & Sendable>

  init(_ generator: some RandomNumberGenerator & Sendable) { self.generator = Guarded(generator) }

  func use<Result: Sendable>(_ body: (inout any RandomNumberGenerator & Sendable) -> Result) -> Result {
    generator.withLock { body(&$0) }
  }
}
