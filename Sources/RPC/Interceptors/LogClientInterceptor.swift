public import Logging
internal import Models

/// Writes a line for every call that a client makes, at `debug`: whoever called decides what a failure is worth.
public struct LogClientInterceptor: ClientInterceptor {
  private let logger: Logger

  /// Makes the interceptor.
  public init(_ logger: Logger) { self.logger = logger }

  /// Passes the call on and looks at how it ended.
  public func intercept(_ call: ClientCall, next: (ClientCall) async throws -> Void) async throws {
    guard logger.logLevel <= .debug else { return try await next(call) }
    let start = ContinuousClock.now
    do {
      try await next(call)
      logger.debug("call made", metadata: CallLog.metadata(call.method, "OK", call.metadata, since: start))
    } catch {
      let code = (error as? RPCError)?.code.name ?? "UNKNOWN"
      var metadata = CallLog.metadata(call.method, code, call.metadata, since: start)
      metadata["error"] = "\(error)"
      logger.debug("call failed", metadata: metadata)
      throw error
    }
  }
}
