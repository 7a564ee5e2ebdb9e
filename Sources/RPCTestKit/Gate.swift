internal import NNG

/// Lets tests wait for an event instead of a time: whoever waits goes on once it is open.
public final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var arrivals = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
    var watching: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Guarded(State())

  /// A closed gate.
  public init() {}

  /// How many have come to the gate.
  public var arrivals: Int { state.withLock(\.arrivals) }

  /// Comes to the gate and waits until it is open, whatever happens to the task.
  public func pass() async {
    await withCheckedContinuation { continuation in
      let (watchers, isOpen) = state.withLock { state in
        state.arrivals += 1
        if !state.isOpen { state.waiting.append(continuation) }
        let arrivals = state.arrivals
        defer { state.watching.removeAll { $0.count <= arrivals } }
        return (state.watching.filter { $0.count <= arrivals }.map(\.continuation), state.isOpen)
      }
      for watcher in watchers { watcher.resume() }
      if isOpen { continuation.resume() }
    }
  }

  /// Waits until `count` have come to the gate.
  public func arrived(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.arrivals < count { state.watching.append((count, continuation)) }
        return state.arrivals >= count
      }
      if isThere { continuation.resume() }
    }
  }

  /// Lets all through, now and later.
  public func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
