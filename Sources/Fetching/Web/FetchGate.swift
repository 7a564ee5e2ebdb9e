internal import Synchronization

/// Lets one fetch a host go on at a time, and so many over all; the others wait in order.
final class FetchGate: Sendable {
  private struct Waiter {
    var id: UInt64
    var host: String
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var busy: Set<String> = []
    var waiting: [Waiter] = []
    var nextID: UInt64 = 0
  }

  private let concurrentMax: Int
  private let state = Mutex(State())

  init(concurrentMax: Int) { self.concurrentMax = concurrentMax }

  /// Runs `body` when it is the host's turn.
  func pass<Value: Sendable>(
    _ host: String, _ body: () async throws(FetchError) -> Value
  ) async throws(FetchError) -> Value {
    guard await enter(host) else { throw FetchError(.cancelled, "the fetch was cancelled") }
    defer { leave(host) }
    return try await body()
  }

  private func enter(_ host: String) async -> Bool {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          if Task.isCancelled { return false }
          if state.busy.count < concurrentMax, !state.busy.contains(host) {
            state.busy.insert(host)
            return true
          }
          state.waiting.append(Waiter(id: id, host: host, continuation: continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0) }
      }
      waiter?.continuation.resume(returning: false)
    }
  }

  private func leave(_ host: String) {
    let next = state.withLock { state in
      state.busy.remove(host)
      guard let index = state.waiting.firstIndex(where: { !state.busy.contains($0.host) }) else { return Waiter?.none }
      let waiter = state.waiting.remove(at: index)
      state.busy.insert(waiter.host)
      return waiter
    }
    next?.continuation.resume(returning: true)
  }
}
