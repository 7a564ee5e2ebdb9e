import Synchronization

/// The ranks as they were last computed, and whether they still serve.
final class RankCache: Sendable {
  private struct State {
    var table: RankTable
    var sequence: Int
    var goodUntil: ContinuousClock.Instant
  }

  private let age: Duration
  private let state = Mutex<State?>(nil)

  init(age: Duration) { self.age = age }

  /// A table stands for this many times as long as it took to compute, so that ranks take a small part of the time of a
  /// large archive and follow a small one at once.
  static let restFactor = 20

  /// The table, when nothing was stored since, or when it is young.
  func table(at sequence: Int) -> RankTable? {
    state.withLock { state in
      guard let state else { return nil }
      return state.sequence == sequence || ContinuousClock.now < state.goodUntil ? state.table : nil
    }
  }

  func keep(_ table: RankTable, at sequence: Int, cost: Duration) {
    let rest = min(cost * Self.restFactor, age)
    state.withLock { $0 = State(table: table, sequence: sequence, goodUntil: .now + rest) }
  }
}
