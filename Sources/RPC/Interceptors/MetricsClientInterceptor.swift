internal import Models

/// Counts and times the calls that a client makes: `newswire_rpc_client_calls_total` by method and code, and
/// `newswire_rpc_client_seconds` by method. Outside of `RetryInterceptor` it sees calls, inside of it attempts.
public struct MetricsClientInterceptor: ClientInterceptor {
  private let metrics = CallMetrics(prefix: "newswire_rpc_client")

  /// Makes the interceptor; the metrics go to the process's metrics system.
  public init() {}

  /// Passes the call on and looks at how it ended.
  public func intercept(_ call: ClientCall, next: (ClientCall) async throws -> Void) async throws {
    let start = ContinuousClock.now
    do {
      try await next(call)
      metrics.record(call.method, .ok, start.duration(to: .now))
    } catch {
      metrics.record(call.method, (error as? RPCError)?.code ?? .unknown, start.duration(to: .now))
      throw error
    }
  }
}
