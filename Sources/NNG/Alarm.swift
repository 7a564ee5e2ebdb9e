/// Rings at an instant that may be moved forward: one sleeping task for any number of deadlines.
package final class Alarm: Sendable {
  private struct State {
    var sleeper: Task<Void, Never>?
    var instant: ContinuousClock.Instant?
  }

  private let state = Guarded(State())

  /// An alarm that is not set.
  package init() {}

  deinit { state.withLock { $0.sleeper?.cancel() } }

  /// Sets the alarm, unless it rings earlier already. `onRing` may set it anew.
  package func set(for instant: ContinuousClock.Instant, onRing: @escaping @Sendable () -> Void) {
    state.withLock { state in
      if let planned = state.instant, planned <= instant { return }
      state.sleeper?.cancel()
      state.instant = instant
      state.sleeper = Task.detached { [weak self] in
        guard (try? await Task.sleep(until: instant, tolerance: nil, clock: .continuous)) != nil else { return }
        self?.clear(instant)
        onRing()
      }
    }
  }

  private func clear(_ instant: ContinuousClock.Instant) {
    state.withLock { state in
      if state.instant == instant { state.instant = nil }
    }
  }
}
