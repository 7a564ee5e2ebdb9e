/// Counts and times the calls that a server answers: `newswire_rpc_server_calls_total` by method and code, and
/// `newswire_rpc_server_seconds` by method.
public struct MetricsServerInterceptor: ServerInterceptor {
  private let metrics = CallMetrics(prefix: "newswire_rpc_server")

  /// Makes the interceptor; the metrics go to the process's metrics system.
  public init() {}

  /// Passes the call on and looks at how it ended.
  public func intercept(_ call: CallContext, next: (CallContext) async throws -> Void) async throws {
    do {
      try await next(call)
      metrics.record(call.method, .ok, call.received.duration(to: .now))
    } catch {
      let status = StatusMapping.status(of: error, deadlineHasPassed: call.timeLeft == .zero)
      metrics.record(call.method, status.code, call.received.duration(to: .now))
      throw error
    }
  }
}
