import Synchronization

/// Wakes those who wait for the archive to grow past a sequence.
final class VisibilitySignal: Sendable {
  private struct State {
    var latest: Int
    var isClosed = false
    var nextID = 0
    var waiters: [Int: (sequence: Int, continuation: CheckedContinuation<Void, Never>)] = [:]
  }

  private let state: Mutex<State>

  init(latest: Int) { state = Mutex(State(latest: latest)) }

  var latest: Int { state.withLock { $0.latest } }
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Says that everything up to `sequence` is committed.
  func advance(to sequence: Int) {
    let woken = state.withLock { state in
      state.latest = max(state.latest, sequence)
      let due = state.waiters.filter { $0.value.sequence < state.latest }
      for id in due.keys { state.waiters[id] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume() }
  }

  /// Wakes everybody, now and from now on.
  func close() {
    let woken = state.withLock { state in
      state.isClosed = true
      defer { state.waiters = [:] }
      return state.waiters.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume() }
  }

  /// Returns when something after `sequence` is committed, the signal is closed, or the task is cancelled.
  func wait(beyond sequence: Int) async {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          if state.latest > sequence || state.isClosed || Task.isCancelled { return true }
          state.waiters[id] = (sequence, continuation)
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
    }
  }
}
