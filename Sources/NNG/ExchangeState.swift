/// The life of one operation on one context: send, then receive, on the same aio. A pure state machine.
///
/// nng lets several parties meet on an aio: the thread that starts an operation, the one that runs its callback, one that
/// aborts it and one that closes the context. Two rules make every meeting safe:
///
/// 1. *One thread at a time is inside nng for this context.* While it is (`isInsideNNG`), a completion is kept, and a wish
///    to abort or to close is noted; all are taken up when that thread comes back (`callReturned`). So an abort cannot fall
///    between two operations and be lost, cannot outlive its operation and hit the next one, and never works on a context
///    that is being freed.
/// 2. *An abort names its generation.* One that comes after its operation has ended changes nothing.
///
/// Every method gives back the one thing to do next, outside the lock. `.finish` comes exactly once a generation.
struct ExchangeState {
  enum Step: Sendable { case idle, reserved, sending, receiving, finishing }

  enum Action: Equatable, Sendable {
    case none
    case send
    case receive
    case abort(code: Int32)
    case close
    /// Resume whoever waits, with nng's code for the step; zero is success.
    case finish(Step, code: Int32)
  }

  private(set) var step: Step = .idle
  private(set) var generation: UInt64 = 0
  private(set) var isClosed = false
  private var receivesAfterSend = false
  private var isInsideNNG = false
  private var abortCode: Int32?
  private var sendSweepCode: Int32?
  private var isMarkedForSweep = false
  private var hasIssuedAbort = false
  private var wantsClose = false
  private var keptCompletion: Int32?
  private let closedCode: Int32

  /// `closedCode` is the result of an operation on a closed context.
  init(closedCode: Int32) { self.closedCode = closedCode }

  /// Claims the context. Nil when an operation is already under way, which is misuse by the caller.
  mutating func reserve() -> UInt64? {
    guard step == .idle else { return nil }
    generation &+= 1
    step = .reserved
    abortCode = nil
    sendSweepCode = nil
    isMarkedForSweep = false
    hasIssuedAbort = false
    return generation
  }

  /// Starts: with a message to send and then to receive, only to send, or only to receive.
  mutating func begin(sends: Bool, receives: Bool) -> Action {
    precondition(step == .reserved, "begin without reserve")
    receivesAfterSend = sends && receives
    let first: Step = sends ? .sending : .receiving
    if let code = abortCode ?? (isClosed ? closedCode : nil) { return finish(first, code: code) }
    // A close may be under way on an idle context: it counts as a closed one then, so nobody else is inside here.
    return enter(first)
  }

  /// The thread that performed `.send`, `.receive`, `.abort` or `.close` is back.
  mutating func callReturned() -> Action {
    isInsideNNG = false
    if wantsClose {
      wantsClose = false
      isInsideNNG = true
      return .close
    }
    if let code = keptCompletion {
      keptCompletion = nil
      return advance(code: code)
    }
    return issueAbort()
  }

  /// nng ran the callback, with its result for the step under way.
  mutating func completed(code: Int32) -> Action {
    guard !isInsideNNG else {
      keptCompletion = code
      return .none
    }
    return advance(code: code)
  }

  /// The operation shall end with this code: its task was cancelled, or its time is over.
  mutating func abort(generation: UInt64, code: Int32) -> Action {
    guard generation == self.generation, step != .idle, step != .finishing else { return .none }
    abortCode = abortCode ?? code
    guard step != .reserved, !isInsideNNG else { return .none }
    return issueAbort()
  }

  /// Ends a send that the last sweep found under way already. What comes after the send is left alone.
  mutating func sweepSend(code: Int32) -> Action {
    guard step == .sending else { return .none }
    guard isMarkedForSweep else {
      isMarkedForSweep = true
      return .none
    }
    sendSweepCode = code
    guard !isInsideNNG else { return .none }
    return issueAbort()
  }

  /// The context shall be closed: at once, or when the thread that is inside nng comes back.
  mutating func close() -> Action {
    guard !isClosed else { return .none }
    isClosed = true
    guard !isInsideNNG else {
      wantsClose = true
      return .none
    }
    isInsideNNG = true
    return .close
  }

  /// What `.finish` asked for is done: the context is free.
  mutating func finished() { step = .idle }

  private mutating func issueAbort() -> Action {
    let code = abortCode ?? (step == .sending ? sendSweepCode : nil)
    // A close ends the operation by itself, and leaves no context to abort on.
    guard let code, !hasIssuedAbort, !isClosed, step == .sending || step == .receiving else { return .none }
    hasIssuedAbort = true
    isInsideNNG = true
    return .abort(code: code)
  }

  private mutating func advance(code: Int32) -> Action {
    guard step == .sending, code == 0, receivesAfterSend else { return finish(step, code: code) }
    if let code = abortCode ?? (isClosed ? closedCode : nil) { return finish(.receiving, code: code) }
    hasIssuedAbort = false
    return enter(.receiving)
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
