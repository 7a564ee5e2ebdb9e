/// One request at a time on a `ReplySocket`: receive, then reply, in turn.
public final class ReplyContext: Sendable {
  private let io: ContextIO
  private let sendTimeout: Duration

  init(io: ContextIO, sendTimeout: Duration) {
    self.io = io
    self.sendTimeout = sendTimeout
  }

  /// Waits for the next request.
  public func receive() async throws(NNGError) -> Message { try await io.receive() }

  /// Replies to the request that was received last. A peer that is gone is no error.
  public func reply(_ reply: consuming Message) async throws(NNGError) {
    try await io.send(reply, timeout: timeout)
  }

  /// Replies to the last request and waits for the next: as `reply` and `receive`, in one suspension.
  public func exchange(_ reply: consuming Message) async throws(NNGError) -> Message {
    try await io.exchange(reply, timeout: timeout)
  }

  private var timeout: ContextIO.Timeout { .init(deadline: .now + sendTimeout, limit: .sending) }

  /// Ends the context; what waits on it throws `.closed`.
  public func close() { io.close() }
}
