/// Which calls run on a server, and what is decided about them: who may start, whose time is over, who is sent home at a
/// stop. A pure state machine.
///
/// It is a slab with a free list: starting and ending a call costs no search and, once warm, no allocation. Only a check of
/// the deadlines walks the slab, and checks are rare: `nextCheck` is the earliest deadline *as of the last check*, so a
/// call that ends in time (nearly all) moves nothing.
struct CallTable<Handle> {
  /// A running call. Dead once finished: `generation` tells two calls in one slot apart.
  struct Ticket: Equatable, Sendable {
    fileprivate var slot: Int
    fileprivate var generation: UInt64
  }

  /// Why a call was cancelled from here.
  enum Cancellation: Equatable, Sendable { case deadline, draining }

  enum Refusal: Equatable, Sendable { case runningMax, parkedMax, draining }

  enum Admission: Equatable, Sendable {
    /// It may run. `checkAt` is set when the next check of the deadlines must come earlier than was planned.
    case admitted(Ticket, checkAt: ContinuousClock.Instant?)
    case refused(Refusal)
  }

  private struct Call {
    var handle: Handle?
    var deadline: ContinuousClock.Instant
    var parks: Bool
    var cancellation: Cancellation?
    var generation: UInt64
  }

  private var slab: [Call] = []
  private var free: [Int] = []
  private(set) var running = 0
  private(set) var parked = 0
  private(set) var isDraining = false
  private(set) var nextCheck: ContinuousClock.Instant?
  private let runningMax: Int
  private let parkedMax: Int

  init(runningMax: Int, parkedMax: Int) {
    self.runningMax = runningMax
    self.parkedMax = parkedMax
  }

  var isEmpty: Bool { running + parked == 0 }

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
    let ticket = store(handle, deadline: deadline, parks: parks)
    if let nextCheck, nextCheck <= deadline { return .admitted(ticket, checkAt: nil) }
    nextCheck = deadline
    return .admitted(ticket, checkAt: deadline)
  }

  /// Ends a call. Gives back why it was cancelled, if it was: its task is then spent.
  mutating func finish(_ ticket: Ticket) -> Cancellation? {
    guard slab[ticket.slot].generation == ticket.generation, slab[ticket.slot].handle != nil else { return nil }
    slab[ticket.slot].handle = nil
    free.append(ticket.slot)
    if slab[ticket.slot].parks { parked -= 1 } else { running -= 1 }
    return slab[ticket.slot].cancellation
  }

  /// The calls whose time is over, to be cancelled now. Sets `nextCheck` to the earliest deadline that is left.
  mutating func expire(now: ContinuousClock.Instant) -> [Handle] {
    nextCheck = nil
    var expired: [Handle] = []
    for slot in slab.indices {
      guard let handle = slab[slot].handle, slab[slot].cancellation == nil else { continue }
      if slab[slot].deadline <= now {
        slab[slot].cancellation = .deadline
        expired.append(handle)
      } else {
        nextCheck = min(nextCheck ?? slab[slot].deadline, slab[slot].deadline)
      }
    }
    return expired
  }

  /// Lets no more calls start, and gives back the parked ones: they wait for what may never come, so they end now.
  mutating func drain() -> [Handle] {
    isDraining = true
    return cancel { $0.parks }
  }

  /// Gives back all that still runs, to be cancelled: the grace is over.
  mutating func cancelAll() -> [Handle] { cancel { _ in true } }

  private mutating func cancel(where isMeant: (Call) -> Bool) -> [Handle] {
    var cancelled: [Handle] = []
    for slot in slab.indices where slab[slot].cancellation == nil && isMeant(slab[slot]) {
      guard let handle = slab[slot].handle else { continue }
      slab[slot].cancellation = .draining
      cancelled.append(handle)
    }
    return cancelled
  }

  private mutating func store(_ handle: Handle, deadline: ContinuousClock.Instant, parks: Bool) -> Ticket {
    guard let slot = free.popLast() else {
      slab.append(Call(handle: handle, deadline: deadline, parks: parks, generation: 0))
      return Ticket(slot: slab.count - 1, generation: 0)
    }
    let generation = slab[slot].generation &+ 1
    slab[slot] = Call(handle: handle, deadline: deadline, parks: parks, generation: generation)
    return Ticket(slot: slot, generation: generation)
  }
}
