/// How many of a server's contexts wait for a request. A pure decision.
///
/// nng gives requests to its waiting contexts in turn. When hundreds wait, every call meets a context, and a task, that the
/// processor's caches have long forgotten. So only a few wait, the rest sleep, last asleep first awake; a call that keeps
/// its context busy, such as a parked one, is made up for.
struct ReceiverStock<Context> {
  /// Below this many waiting contexts another is woken.
  static var waitingMin: Int { 8 }
  /// At this many a context that has finished its call goes to sleep.
  static var waitingMax: Int { 24 }

  private var asleep: [Context]
  private(set) var waiting = 0

  /// Starts with all asleep.
  init(_ contexts: [Context] = []) { asleep = contexts.reversed() }

  /// The first contexts to wait.
  mutating func start() -> [Context] {
    let first = Array(asleep.suffix(Self.waitingMin))
    asleep.removeLast(first.count)
    waiting = first.count
    return first
  }

  /// A context has got a request. Gives back one to be woken, if one is needed and there is one.
  mutating func received() -> Context? {
    waiting -= 1
    guard waiting < Self.waitingMin, let next = asleep.popLast() else { return nil }
    waiting += 1
    return next
  }

  /// A call has ended. True when its context shall wait for the next request, false when it shall go to sleep once it has
  /// replied.
  mutating func finished() -> Bool {
    guard waiting < Self.waitingMax else { return false }
    waiting += 1
    return true
  }

  /// A context has nothing more to do.
  mutating func sleep(_ context: Context) { asleep.append(context) }
}
