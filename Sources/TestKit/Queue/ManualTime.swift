public import Models
public import Queue
internal import Synchronization

/// A clock that stands still until a test moves it.
public final class ManualTime: TimeSource {
  private struct Sleeper {
    var id: UInt64
    var until: Int64
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Int64
    var nextID: UInt64 = 0
    var sleepers: [Sleeper] = []
  }

  private let state: Mutex<State>

  /// Starts at a round time in 2025.
  public init(_ start: Timestamp = Timestamp(millisecondsSinceEpoch: 1_750_000_000_000)) {
    state = Mutex(State(now: start.millisecondsSinceEpoch))
  }

  /// The time of day, in UTC.
  public func now() -> Timestamp { Timestamp(millisecondsSinceEpoch: state.withLock(\.now)) }

  /// How many sleep now.
  public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// Moves the clock forward and wakes whose time has come.
  public func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now += Self.milliseconds(duration)
      let now = state.now
      let woken = state.sleepers.filter { $0.until <= now }
      state.sleepers.removeAll { $0.until <= now }
      return woken
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  /// Waits; throws when the task is cancelled first.
  public func sleep(for duration: Duration) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isOver = state.withLock { state in
          let until = state.now + Self.milliseconds(duration)
          if until <= state.now || Task.isCancelled { return true }
          state.sleepers.append(Sleeper(id: id, until: until, continuation: continuation))
          return false
        }
        if isOver { continuation.resume() }
      }
      try Task.checkCancellation()
    } onCancel: {
      let sleeper = state.withLock { state in
        state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  private static func milliseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}
