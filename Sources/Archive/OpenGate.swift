import Synchronization

/// Lets calls in while the store is open, and tells the closer when the last one is out.
///
/// SQLite's handles must not be used after they are closed, and GRDB does not guard each of its ways in.
final class OpenGate: Sendable {
  private struct State {
    var inside = 0
    var isClosed = false
    var closer: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Runs `body` unless the gate is closed.
  func enter<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    let isIn = state.withLock { state in
      if !state.isClosed { state.inside += 1 }
      return !state.isClosed
    }
    guard isIn else { throw ArchiveError(.unavailable, message: "the archive is closed") }
    defer { leave() }
    return try await body()
  }

  private func leave() {
    let closer = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.inside -= 1
      guard state.inside == 0 else { return nil }
      defer { state.closer = nil }
      return state.closer
    }
    closer?.resume()
  }

  /// Lets nobody in from now on and waits until everybody is out. Only the first call answers true, and waits.
  func close() async -> Bool {
    let isFirst = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    guard isFirst else { return false }
    await withCheckedContinuation { continuation in
      let isEmpty = state.withLock { state in
        if state.inside > 0 { state.closer = continuation }
        return state.inside == 0
      }
      if isEmpty { continuation.resume() }
    }
    return true
  }
}
