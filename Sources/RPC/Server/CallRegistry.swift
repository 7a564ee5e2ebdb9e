internal import NNG

/// The calls that run, their deadlines watched by one sleeping task for all: the effectful side of `CallTable`.
final class CallRegistry: Sendable {
  typealias Table = CallTable<CallSlot>

  private struct State {
    var table: Table
    var whenEmpty: [OneShot<Void>] = []
  }

  private let state: Guarded<State>
  private let alarm = Alarm()

  init(limits: ServerLimits) {
    state = Guarded(State(table: Table(runningMax: limits.runningMax, parkedMax: limits.parkedMax)))
  }

  func admit(_ slot: CallSlot, deadline: ContinuousClock.Instant, parks: Bool) -> Table.Admission {
    let admission = state.withLock { $0.table.admit(slot, deadline: deadline, parks: parks) }
    if case .admitted(_, let checkAt?) = admission { watch(until: checkAt) }
    return admission
  }

  func finish(_ ticket: Table.Ticket) -> Table.Cancellation? {
    let (cancellation, waiters) = state.withLock { state in
      let cancellation = state.table.finish(ticket)
      guard state.table.isEmpty, !state.whenEmpty.isEmpty else { return (cancellation, [OneShot<Void>]()) }
      defer { state.whenEmpty = [] }
      return (cancellation, state.whenEmpty)
    }
    for waiter in waiters { waiter.fulfil(()) }
    return cancellation
  }

  /// Lets no call start any more, cancels the parked ones, and waits for the others: at the end of the grace they are
  /// cancelled too, and get `last` more to end.
  func drain(grace: Duration, last: Duration) async {
    for slot in state.withLock({ $0.table.drain() }) { slot.cancel() }
    if await isEmpty(within: grace) { return }
    for slot in state.withLock({ $0.table.cancelAll() }) { slot.cancel() }
    _ = await isEmpty(within: last)
  }

  private func isEmpty(within time: Duration) async -> Bool {
    let waiter = OneShot<Void>()
    let isEmpty = state.withLock { state in
      if !state.table.isEmpty { state.whenEmpty.append(waiter) }
      return state.table.isEmpty
    }
    if isEmpty { return true }
    if case .value = await waiter.wait(until: .now + time) { return true }
    return false
  }

  private func watch(until instant: ContinuousClock.Instant) {
    alarm.set(for: instant) { [weak self] in self?.expire() }
  }

  private func expire() {
    let (expired, next) = state.withLock { ($0.table.expire(now: .now), $0.table.nextCheck) }
    for slot in expired { slot.cancel() }
    if let next { watch(until: next) }
  }
}
