public import Logging
internal import Models

/// Writes a line for every call that a server answers: `debug` when it went well or the caller was at fault, `warning`
/// when the server was.
public struct LogServerInterceptor: ServerInterceptor {
  private let logger: Logger

  /// Makes the interceptor.
  public init(_ logger: Logger) { self.logger = logger }

  /// Passes the call on and looks at how it ended.
  public func intercept(_ call: CallContext, next: (CallContext) async throws -> Void) async throws {
    do {
      try await next(call)
      guard logger.logLevel <= .debug else { return }
      logger.debug("call answered", metadata: CallLog.metadata(call.method, "OK", call.metadata, since: call.received))
    } catch {
      let status = StatusMapping.status(of: error, deadlineHasPassed: call.timeLeft == .zero)
      var metadata = CallLog.metadata(call.method, status.code.name, call.metadata, since: call.received)
      metadata["error"] = "\(error)"
      metadata["peer"] = "\(call.peer.address ?? "gone")"
      logger.log(level: CallLog.level(status.code), "call failed", metadata: metadata)
      throw error
    }
  }
}
