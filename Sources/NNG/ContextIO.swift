internal import CNNG

/// One nng context with its aio: the thin, effectful side of `ExchangeState`.
///
/// Its socket holds it until it is closed, and whoever works on it besides. nng's callback may hold the last reference, so
/// the aio is given to nng's reaper: `nng_aio_free` would wait for the very callback it was called from.
final class ContextIO: @unchecked Sendable {  // Safe: `aio` is set in init only, the rest is behind a lock.
  /// How an operation ended: with a message, with nothing (a send), or with an error.
  private struct Outcome: @unchecked Sendable {  // Safe: goes from the callback to the one waiting task.
    var step: ExchangeState.Step
    var code: Int32
    var message: OpaquePointer?
  }

  private struct State: @unchecked Sendable {  // Safe: only ever touched under the lock.
    var machine = ExchangeState(closedCode: NNGError.Code.closed.rawValue)
    var continuation: OperationContinuation<Outcome>?
    var message: OpaquePointer?
  }

  private let socket: Socket
  private let context: nng_ctx
  private var aio: OpaquePointer?
  private let state = Guarded(State())

  /// Opens a context. The socket stays open at least as long as this lives.
  init(socket: Socket) throws(NNGError) {
    self.socket = socket
    var context = nng_ctx()
    try NNGError.check(nng_ctx_open(&context, socket.handle), during: .open)
    self.context = context
    let callback: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
      guard let argument else { return }
      Unmanaged<ContextIO>.fromOpaque(argument).takeUnretainedValue().operationCompleted()
    }
    let status = nng_aio_alloc(&aio, callback, Unmanaged.passUnretained(self).toOpaque())
    if status != 0 { nng_ctx_close(context) }
    try NNGError.check(status, during: .open)
    nng_aio_set_timeout(aio, NNG_DURATION_INFINITE)
  }

  deinit { if let aio { nng_aio_reap(aio) } }

  /// Ends the context. What waits on it ends with `.closed`, as does everything after.
  func close() { perform(state.withLock { $0.machine.close() }) }

  /// Ends the operation of this generation, if it is still under way.
  func timeOut(_ generation: UInt64) {
    let code = NNGError.Code.timedOut.rawValue
    perform(state.withLock { $0.machine.abort(generation: generation, code: code) })
  }

  /// Ends a send that was under way when this was called before.
  func sweepSend() {
    let code = NNGError.Code.timedOut.rawValue
    perform(state.withLock { $0.machine.sweepSend(code: code) })
  }

  /// Sends, and comes back when the connection has taken the message.
  func send(_ message: consuming Message) async throws(NNGError) {
    _ = try await run(message.release(), receives: false, deadline: nil)
  }

  /// Waits for a message.
  func receive() async throws(NNGError) -> Message {
    try Self.unwrap(await run(nil, receives: true, deadline: nil))
  }

  /// Sends, then waits for a message: two nng operations, one suspension.
  func exchange(_ message: consuming Message, deadline: ContinuousClock.Instant?) async throws(NNGError) -> Message {
    try Self.unwrap(await run(message.release(), receives: true, deadline: deadline))
  }

  private static func unwrap(_ pointer: OpaquePointer?) throws(NNGError) -> Message {
    guard let pointer else { throw NNGError(.wrongState, during: .receive) }
    return Message(adopting: pointer)
  }

  private func run(
    _ message: OpaquePointer?, receives: Bool, deadline: ContinuousClock.Instant?
  ) async throws(NNGError) -> OpaquePointer? {
    guard let generation = state.withLock({ $0.machine.reserve() }) else {
      if let message { nng_msg_free(message) }
      throw NNGError(.wrongState, during: message == nil ? .receive : .send)
    }
    let key = deadline.map { ExchangeTimeouts.shared.add(.init(io: self, generation: generation), deadline: $0) }
    let outcome = await withTaskCancellationHandler {
      await withOperationContinuation { (continuation: OperationContinuation<Outcome>) in
        let action = state.withLock { state in
          state.continuation = continuation
          state.message = message
          return state.machine.begin(sends: message != nil, receives: receives)
        }
        perform(action)
      }
    } onCancel: {
      let code = NNGError.Code.cancelled.rawValue
      perform(state.withLock { $0.machine.abort(generation: generation, code: code) })
    }
    if let key { ExchangeTimeouts.shared.remove(key) }
    guard outcome.code == 0 else {
      throw NNGError(.init(rawValue: outcome.code), during: outcome.step == .sending ? .send : .receive)
    }
    return outcome.message
  }

  private func operationCompleted() {
    let code = nng_aio_result(aio)
    let action = state.withLock { $0.machine.completed(code: code) }
    CallbackExecutor.inCallback { perform(action) }
  }

  /// Does what the state machine asks for, until it asks for nothing. No lock is held while nng runs.
  private func perform(_ first: ExchangeState.Action) {
    var action = first
    while true {
      switch action {
      case .none: return
      case .send: startSending()
      case .receive: startReceiving()
      case .abort(let code): nng_aio_abort(aio, code)
      case .close: closeContext()
      case .finish(let step, let code): return finish(step, code: code)
      }
      action = state.withLock { $0.machine.callReturned() }
    }
  }

  private func startSending() {
    nng_aio_set_msg(aio, state.withLock { $0.message.take() })
    nng_ctx_send(context, aio)
  }

  private func startReceiving() {
    nng_aio_set_msg(aio, nil)
    nng_ctx_recv(context, aio)
  }

  private func closeContext() {
    nng_ctx_close(context)
    socket.closed(self)
  }

  /// Collects the message, frees the one that was not sent (it is still ours), and resumes the waiting task.
  private func finish(_ step: ExchangeState.Step, code: Int32) {
    var outcome = Outcome(step: step, code: code, message: nil)
    let hasReceived = step == .receiving && code == 0
    if hasReceived { outcome.message = nng_aio_get_msg(aio) }
    if step == .sending, code != 0, let unsent = nng_aio_get_msg(aio) { nng_msg_free(unsent) }
    nng_aio_set_msg(aio, nil)
    let (continuation, unstarted) = state.withLock { state in
      defer {
        state.continuation = nil
        state.message = nil
        state.machine.finished()
      }
      return (state.continuation, state.message)
    }
    if let unstarted { nng_msg_free(unstarted) }
    continuation?.resume(returning: outcome)
  }
}
