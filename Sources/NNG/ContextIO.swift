internal import CNNG
internal import Synchronization

/// One nng context with its aio: the thin, effectful side of `ExchangeState`.
///
/// It lives as long as an operation does, because the task that waits holds it. nng's callback may hold the last reference
/// nevertheless, so the aio is given to nng's reaper: `nng_aio_free` would wait for the very callback it was called from.
final class ContextIO: @unchecked Sendable {  // Safe: `aio` is set in init only, the rest is behind a lock.
  /// How an operation ended: with a message, with nothing (a send), or with an error.
  private struct Outcome: @unchecked Sendable {  // Safe: goes from the callback to the one waiting task.
    var step: ExchangeState.Step
    var code: Int32
    var message: OpaquePointer?
  }

  private struct State: @unchecked Sendable {  // Safe: only ever touched under the lock.
    var machine = ExchangeState(cancelledCode: NNGError.Code.cancelled.rawValue)
    var continuation: UnsafeContinuation<Outcome, Never>?
    var message: OpaquePointer?
    var sendTimeout: Duration?
    var receiveDeadline: ContinuousClock.Instant?
  }

  private let context: nng_ctx
  private var aio: OpaquePointer?
  private let state = Mutex(State())

  init(socket: nng_socket) throws(NNGError) {
    var context = nng_ctx()
    try NNGError.check(nng_ctx_open(&context, socket), during: .open)
    self.context = context
    let callback: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
      guard let argument else { return }
      Unmanaged<ContextIO>.fromOpaque(argument).takeUnretainedValue().operationCompleted()
    }
    try NNGError.check(nng_aio_alloc(&aio, callback, Unmanaged.passUnretained(self).toOpaque()), during: .open)
  }

  deinit {
    nng_ctx_close(context)
    if let aio { nng_aio_reap(aio) }
  }

  /// Ends the context. What waits on it ends with `.closed`, as does everything after.
  func close() { nng_ctx_close(context) }

  /// Sends, and comes back when the connection has taken the message.
  func send(_ message: consuming Message, timeout: Duration?) async throws(NNGError) {
    _ = try await run(message.release(), receives: false, sendTimeout: timeout, receiveDeadline: nil)
  }

  /// Waits for a message.
  func receive() async throws(NNGError) -> Message {
    try Self.unwrap(await run(nil, receives: true, sendTimeout: nil, receiveDeadline: nil))
  }

  /// Sends, then waits for a message: two nng operations, one suspension.
  func exchange(
    _ message: consuming Message, sendTimeout: Duration?, receiveDeadline: ContinuousClock.Instant?
  ) async throws(NNGError) -> Message {
    try Self.unwrap(
      await run(message.release(), receives: true, sendTimeout: sendTimeout, receiveDeadline: receiveDeadline))
  }

  private static func unwrap(_ pointer: OpaquePointer?) throws(NNGError) -> Message {
    guard let pointer else { throw NNGError(.wrongState, during: .receive) }
    return Message(adopting: pointer)
  }

  private func run(
    _ message: OpaquePointer?, receives: Bool, sendTimeout: Duration?, receiveDeadline: ContinuousClock.Instant?
  ) async throws(NNGError) -> OpaquePointer? {
    guard let generation = state.withLock({ $0.machine.reserve() }) else {
      if let message { nng_msg_free(message) }
      throw NNGError(.wrongState, during: message == nil ? .receive : .send)
    }
    let outcome = await withTaskCancellationHandler {
      // Unsafe for speed, exactly once by `ExchangeState`.
      await withUnsafeContinuation { (continuation: UnsafeContinuation<Outcome, Never>) in
        let action = state.withLock { state in
          state.continuation = continuation
          state.message = message
          state.sendTimeout = sendTimeout
          state.receiveDeadline = receiveDeadline
          return state.machine.begin(sends: message != nil, receives: receives)
        }
        perform(action)
      }
    } onCancel: {
      perform(state.withLock { $0.machine.cancel(generation: generation) })
    }
    guard outcome.code == 0 else {
      throw NNGError(.init(rawValue: outcome.code), during: outcome.step == .sending ? .send : .receive)
    }
    return outcome.message
  }

  private func operationCompleted() {
    let code = nng_aio_result(aio)
    perform(state.withLock { $0.machine.completed(code: code) })
  }

  /// Does what the state machine asks for, until it asks for nothing. No lock is held while nng runs.
  private func perform(_ first: ExchangeState.Action) {
    var action = first
    while true {
      switch action {
      case .none: return
      case .send: startSending()
      case .receive: startReceiving()
      case .cancel: nng_aio_cancel(aio)
      case .finish(let step, let code): return finish(step, code: code)
      }
      action = state.withLock { $0.machine.callReturned() }
    }
  }

  private func startSending() {
    let (message, timeout) = state.withLock { state in
      defer { state.message = nil }
      return (state.message, state.sendTimeout)
    }
    nng_aio_set_msg(aio, message)
    nng_aio_set_timeout(aio, timeout.map(\.nngMilliseconds) ?? NNG_DURATION_DEFAULT)
    nng_ctx_send(context, aio)
  }

  private func startReceiving() {
    let deadline = state.withLock { $0.receiveDeadline }
    nng_aio_set_msg(aio, nil)
    let left = deadline.map { ContinuousClock.now.duration(to: $0).nngMilliseconds }
    nng_aio_set_timeout(aio, left ?? NNG_DURATION_INFINITE)
    nng_ctx_recv(context, aio)
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
