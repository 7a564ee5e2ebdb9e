/// One request at a time on a `ReplySocket`: receive, then reply, in turn.
public final class ReplyContext: Sendable {
  private let io: ContextIO

  init(io: ContextIO) { self.io = io }

  deinit { io.close() }

  /// Waits for the next request.
  public func receive() async throws(NNGError) -> Message { try await io.receive() }

  /// Replies to the request that was received last. A peer that is gone is no error; one that does not take the reply
  /// within the socket's send timeout is (`.timedOut` at `.send`).
  public func reply(_ reply: consuming Message) async throws(NNGError) { try await io.send(reply) }

  /// Replies to the last request and waits for the next: as `reply` and `receive`, in one suspension.
  public func exchange(_ reply: consuming Message) async throws(NNGError) -> Message {
    try await io.exchange(reply, deadline: nil)
  }

  /// Ends the context; what waits on it throws `.closed`.
  public func close() { io.close() }
}
