import Synchronization

/// The ranks as they were last computed, and whether they still serve.
final class RankCache: Sendable {
  private struct State {
    var table: RankTable
    var sequence: Int
    var computedAt: ContinuousClock.Instant
  }

  private let age: Duration
  private let state = Mutex<State?>(nil)

  init(age: Duration) { self.age = age }

  /// The table, when nothing was stored since, or when it is young.
  func table(at sequence: Int) -> RankTable? {
    state.withLock { state in
      guard let state else { return nil }
      return state.sequence == sequence || ContinuousClock.now - state.computedAt < age ? state.table : nil
    }
  }

  func keep(_ table: RankTable, at sequence: Int) {
    state.withLock { $0 = State(table: table, sequence: sequence, computedAt: .now) }
  }
}
