internal import NNG
internal import Synchronization

/// How many of a server's contexts wait for a request.
///
/// nng gives requests to its waiting contexts in turn. When hundreds wait, every call meets a context, and a task, that the
/// processor's caches have long forgotten. So only a few wait, the rest sleep, last asleep first awake; a call that keeps
/// its context busy, such as a parked one, is made up for.
///
/// Every call passes here twice: the count is an atomic, and the lock is taken only where a context falls asleep or wakes.
final class ReceiverStock<Context: Sendable>: Sendable {
  /// Below this many waiting contexts another is woken.
  static var waitingMin: Int { 8 }
  /// At this many a context that has finished its call goes to sleep.
  static var waitingMax: Int { 24 }

  private let asleep: Guarded<[Context]>
  private let count = Atomic(0)

  /// Starts with all asleep.
  init(_ contexts: [Context]) { asleep = Guarded(contexts.reversed()) }

  /// How many wait.
  var waiting: Int { count.load(ordering: .relaxed) }

  /// The first contexts to wait.
  func start() -> [Context] { (0..<Self.waitingMin).compactMap { _ in wake() } }

  /// A context has got a request. Gives back one to be woken, if one is needed and there is one.
  func received() -> Context? {
    let left = count.subtract(1, ordering: .relaxed).newValue
    return left < Self.waitingMin ? wake() : nil
  }

  /// A call has ended. True when its context shall wait for the next request, false when it shall go to sleep once it has
  /// replied. Calls that end at the same moment may pass the limit together; that costs nothing.
  func finished() -> Bool {
    guard waiting < Self.waitingMax else { return false }
    count.add(1, ordering: .relaxed)
    return true
  }

  /// A context has nothing more to do. Gives back one to be woken: while it replied, all others may have got requests that
  /// keep them.
  func sleep(_ context: Context) -> Context? {
    asleep.withLock { $0.append(context) }
    return waiting < Self.waitingMin ? wake() : nil
  }

  private func wake() -> Context? {
    guard let context = asleep.withLock({ $0.popLast() }) else { return nil }
    count.add(1, ordering: .relaxed)
    return context
  }
}
