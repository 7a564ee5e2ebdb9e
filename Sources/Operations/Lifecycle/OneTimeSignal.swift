import Synchronization

/// Tells everybody, once: that a stop was asked for, that calls are taken.
package final class OneTimeSignal: Sendable {
  private struct State {
    var isGiven = false
    var nextID = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// A signal that was not given yet.
  package init() {}

  /// Whether it was given.
  package var isGiven: Bool { state.withLock { $0.isGiven } }

  /// Wakes all that wait; further calls change nothing.
  package func give() {
    let waiting = state.withLock { state in
      state.isGiven = true
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Returns when it is given or the task is cancelled.
  package func wait() async {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.isGiven || Task.isCancelled { return true }
          state.waiting[id] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
    }
  }

  /// Runs an operation until it ends or the signal is given; it is cancelled then.
  package func race(_ operation: @escaping @Sendable () async -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await operation() }
      group.addTask { await self.wait() }
      await group.next()
      group.cancelAll()
    }
  }
}
