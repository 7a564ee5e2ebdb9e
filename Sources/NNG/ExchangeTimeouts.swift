/// The timeouts of all operations of the process.
///
/// nng's own timeouts are not used: in 1.5.2 the thread that expires them takes the cancel function of an operation, lets
/// go of its lock, and then calls it, with a context that may have been freed meanwhile because the operation ended on
/// its own at that moment (seen as an abort in `pthread_mutex_lock`). A cancel from here is kept apart from a close by
/// `ExchangeState`.
final class ExchangeTimeouts: Sendable {
  /// An operation with a timeout.
  struct Pending: Sendable {
    var io: ContextIO
    var generation: UInt64
  }

  typealias Table = DeadlineTable<Pending>

  static let shared = ExchangeTimeouts()

  private let table = Guarded(Table())
  private let alarm = Alarm()

  func add(_ pending: Pending, deadline: ContinuousClock.Instant) -> Table.Key {
    let (key, checkAt) = table.withLock { $0.insert(pending, deadline: deadline) }
    if let checkAt { setAlarm(checkAt) }
    return key
  }

  func remove(_ key: Table.Key) { _ = table.withLock { $0.remove(key) } }

  private func setAlarm(_ instant: ContinuousClock.Instant) { alarm.set(for: instant) { self.expire() } }

  private func expire() {
    let (expired, next) = table.withLock { ($0.expire(now: .now), $0.nextCheck) }
    for pending in expired { pending.io.timeOut(pending.generation) }
    if let next { setAlarm(next) }
  }
}
