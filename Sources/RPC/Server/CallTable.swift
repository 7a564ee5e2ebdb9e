internal import NNG

/// Which calls run on a server, and what is decided about them: who may start, whose time is over, who is sent home at a
/// stop. A pure state machine.
struct CallTable<Handle> {
  /// Why a call was cancelled from here.
  enum Cancellation: Equatable, Sendable { case deadline, draining }

  enum Refusal: Equatable, Sendable { case runningMax, parkedMax, draining }

  enum Admission: Equatable, Sendable {
    /// It may run. `checkAt` is set when the next check of the deadlines must come earlier than was planned.
    case admitted(Ticket, checkAt: ContinuousClock.Instant?)
    case refused(Refusal)
  }

  struct Call {
    var handle: Handle
    var parks: Bool
    var isDrained = false
  }

  /// Names a running call.
  typealias Ticket = DeadlineTable<Call>.Key

  private var calls = DeadlineTable<Call>()
  private(set) var running = 0
  private(set) var parked = 0
  private(set) var isDraining = false
  private let runningMax: Int
  private let parkedMax: Int

  init(runningMax: Int, parkedMax: Int) {
    self.runningMax = runningMax
    self.parkedMax = parkedMax
  }

  var isEmpty: Bool { running + parked == 0 }

  /// When the deadlines must be looked at next.
  var nextCheck: ContinuousClock.Instant? { calls.nextCheck }

  /// Asks to start a call. `handle` is what `expire`, `drain` and `cancelAll` give back to cancel it with.
  mutating func admit(_ handle: Handle, deadline: ContinuousClock.Instant, parks: Bool) -> Admission {
    if isDraining { return .refused(.draining) }
    if parks {
      guard parked < parkedMax else { return .refused(.parkedMax) }
      parked += 1
    } else {
      guard running < runningMax else { return .refused(.runningMax) }
      running += 1
    }
    let (ticket, checkAt) = calls.insert(Call(handle: handle, parks: parks), deadline: deadline)
    return .admitted(ticket, checkAt: checkAt)
  }

  /// Ends a call. Gives back why it was cancelled, if it was: its task is then spent.
  mutating func finish(_ ticket: Ticket) -> Cancellation? {
    guard let (call, isExpired) = calls.remove(ticket) else { return nil }
    if call.parks { parked -= 1 } else { running -= 1 }
    return isExpired ? .deadline : call.isDrained ? .draining : nil
  }

  /// The calls whose time is over, to be cancelled now.
  mutating func expire(now: ContinuousClock.Instant) -> [Handle] { calls.expire(now: now).map(\.handle) }

  /// Lets no more calls start, and gives back the parked ones: they wait for what may never come, so they end now.
  mutating func drain() -> [Handle] {
    isDraining = true
    return cancel { $0.parks }
  }

  /// Gives back all that still runs, to be cancelled: the grace is over.
  mutating func cancelAll() -> [Handle] { cancel { _ in true } }

  private mutating func cancel(where isMeant: (Call) -> Bool) -> [Handle] {
    calls.visit { call in
      guard !call.isDrained, isMeant(call) else { return nil }
      call.isDrained = true
      return call.handle
    }
  }
}
