/// One request at a time on a `RequestSocket`.
public final class RequestContext: Sendable {
  private let io: ContextIO

  init(io: ContextIO) { self.io = io }

  deinit { io.close() }

  /// Sends a request and waits for its reply.
  ///
  /// Cancelling the task ends it at once with `.cancelled`; the reply, should it come, is dropped by nng.
  ///
  /// - Parameter timeout: for sending and waiting together.
  /// - Throws: `NNGError`. At `.send`, no peer has seen the request; at `.receive`, one may have acted on it.
  public func exchange(_ request: consuming Message, timeout: Duration) async throws(NNGError) -> Message {
    try await io.exchange(request, deadline: .now + timeout)
  }

  /// Ends the context; what waits on it throws `.closed`.
  public func close() { io.close() }
}
