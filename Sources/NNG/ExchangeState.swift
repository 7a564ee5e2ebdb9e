/// The life of one operation on one context: send, then receive, on the same aio. A pure state machine.
///
/// nng lets three parties meet on an aio: the thread that starts an operation, the thread that runs its callback, and a
/// thread that cancels. Two rules make every meeting safe:
///
/// 1. *One thread at a time is inside nng for this aio.* While it is (`isInsideNNG`), a completion is kept and a wish to
///    cancel is noted; both are taken up when that thread comes back (`callReturned`). So a cancel cannot fall between two
///    operations and be lost, and cannot outlive its operation and hit the next one.
/// 2. *A cancel names its generation.* One that comes after its operation has ended changes nothing.
///
/// Every method gives back the one thing to do next, outside the lock. `.finish` comes exactly once a generation.
struct ExchangeState {
  enum Step: Sendable { case idle, reserved, sending, receiving, finishing }

  enum Action: Equatable, Sendable {
    case none
    case send
    case receive
    case cancel
    /// Resume whoever waits, with nng's code for the step; zero is success.
    case finish(Step, code: Int32)
  }

  private(set) var step: Step = .idle
  private(set) var generation: UInt64 = 0
  private var receivesAfterSend = false
  private var isInsideNNG = false
  private var isCancelled = false
  private var hasIssuedCancel = false
  private var keptCompletion: Int32?
  private let cancelledCode: Int32

  /// `cancelledCode` is the result of an operation that was cancelled before nng knew of it.
  init(cancelledCode: Int32) { self.cancelledCode = cancelledCode }

  /// Claims the context. Nil when an operation is already under way, which is misuse by the caller.
  mutating func reserve() -> UInt64? {
    guard step == .idle else { return nil }
    generation &+= 1
    step = .reserved
    isCancelled = false
    hasIssuedCancel = false
    return generation
  }

  /// Starts: with a message to send and then to receive, only to send, or only to receive.
  mutating func begin(sends: Bool, receives: Bool) -> Action {
    precondition(step == .reserved, "begin without reserve")
    receivesAfterSend = sends && receives
    guard !isCancelled else { return finish(sends ? .sending : .receiving, code: cancelledCode) }
    return enter(sends ? .sending : .receiving)
  }

  /// The thread that performed `.send`, `.receive` or `.cancel` is back.
  mutating func callReturned() -> Action {
    isInsideNNG = false
    if let code = keptCompletion {
      keptCompletion = nil
      return advance(code: code)
    }
    guard isCancelled, !hasIssuedCancel else { return .none }
    hasIssuedCancel = true
    isInsideNNG = true
    return .cancel
  }

  /// nng ran the callback, with its result for the step under way.
  mutating func completed(code: Int32) -> Action {
    guard !isInsideNNG else {
      keptCompletion = code
      return .none
    }
    return advance(code: code)
  }

  /// The task that waits was cancelled.
  mutating func cancel(generation: UInt64) -> Action {
    guard generation == self.generation, step != .idle, step != .finishing, !isCancelled else { return .none }
    isCancelled = true
    guard step != .reserved, !isInsideNNG else { return .none }
    hasIssuedCancel = true
    isInsideNNG = true
    return .cancel
  }

  /// What `.finish` asked for is done: the context is free.
  mutating func finished() { step = .idle }

  private mutating func advance(code: Int32) -> Action {
    guard step == .sending, code == 0, receivesAfterSend else { return finish(step, code: code) }
    return isCancelled ? finish(.receiving, code: cancelledCode) : enter(.receiving)
  }

  private mutating func enter(_ next: Step) -> Action {
    step = next
    isInsideNNG = true
    return next == .sending ? .send : .receive
  }

  private mutating func finish(_ ended: Step, code: Int32) -> Action {
    step = .finishing
    return .finish(ended, code: code)
  }
}
