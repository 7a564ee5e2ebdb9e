internal import GRDB
internal import Synchronization

/// One writer for many callers: what waits is committed together, and each caller is answered after that commit.
///
/// Helland et al., "Group Commit Timers and High Volume Transaction Systems" (1987), without the timer: while one group is
/// on its way to the disk the next one gathers.
final class GroupCommitter: Sendable {
  /// The most jobs in one transaction.
  static let groupCountMax = 4_096
  /// The most bytes of content in one transaction; a job that is larger goes alone.
  static let groupWeightMax = 64 << 20

  private struct Job: Sendable {
    var weight: Int
    var run: @Sendable (Database, inout QueueTotals) throws -> Void
    var finish: @Sendable (QueueError?) -> Void
  }

  private struct State {
    var pending: [Job] = []
    var totals: QueueTotals
    var isDraining = false
    var isClosed = false
    var whenIdle: [CheckedContinuation<Void, Never>] = []
  }

  private let pool: DatabasePool
  private let state: Mutex<State>

  init(_ pool: DatabasePool, totals: QueueTotals) {
    self.pool = pool
    state = Mutex(State(totals: totals))
  }

  /// Runs `body` in a transaction and returns when that is on the disk.
  ///
  /// - Parameters:
  ///   - weight: the bytes that it writes, roughly.
  ///   - body: may run twice when its group fails; changes the totals by what it does.
  func perform<Value: Sendable>(
    weight: Int = 0, _ body: @escaping @Sendable (Database, inout QueueTotals) throws -> Value
  ) async throws(QueueError) -> Value {
    let value = JobValue<Value>()
    let error: QueueError? = await withCheckedContinuation { continuation in
      add(
        Job(
          weight: weight, run: { db, totals in value.set(try body(db, &totals)) },
          finish: { continuation.resume(returning: $0) }))
    }
    if let error { throw error }
    guard let result = value.get() else { throw QueueError(.internal, "a job of the queue had no result") }
    return result
  }

  /// Whether it takes no more jobs.
  var isClosed: Bool { state.withLock(\.isClosed) }

  /// Takes no more jobs, and returns when those that came before are on the disk.
  func close() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        state.isClosed = true
        if state.isDraining { state.whenIdle.append(continuation) }
        return !state.isDraining
      }
      if isIdle { continuation.resume() }
    }
  }

  private func add(_ job: Job) {
    enum Next { case refuse, wait, drain }
    let next: Next = state.withLock { state in
      if state.isClosed { return .refuse }
      state.pending.append(job)
      if state.isDraining { return .wait }
      state.isDraining = true
      return .drain
    }
    switch next {
    case .refuse: job.finish(.closed)
    case .wait: break
    case .drain: pool.asyncWriteWithoutTransaction { db in self.drain(db) }
    }
  }

  private func drain(_ db: Database) {
    while let group = nextGroup() {
      let error = commit(group, db)
      if let error, group.count > 1, !error.isOfTheDisk {
        for job in group { job.finish(commit([job], db)) }
      } else {
        for job in group { job.finish(error) }
      }
    }
  }

  private func nextGroup() -> [Job]? {
    let (group, idle) = state.withLock { state -> ([Job], [CheckedContinuation<Void, Never>]) in
      var (count, weight) = (0, 0)
      for job in state.pending.prefix(Self.groupCountMax) {
        weight += job.weight
        if count > 0, weight > Self.groupWeightMax { break }
        count += 1
      }
      let group = Array(state.pending.prefix(count))
      state.pending.removeFirst(count)
      guard group.isEmpty else { return (group, []) }
      state.isDraining = false
      defer { state.whenIdle = [] }
      return ([], state.whenIdle)
    }
    for continuation in idle { continuation.resume() }
    return group.isEmpty ? nil : group
  }

  private func commit(_ group: [Job], _ db: Database) -> QueueError? {
    let before = state.withLock(\.totals)
    var totals = before
    do {
      try db.inTransaction(.immediate) {
        for job in group { try job.run(db, &totals) }
        if totals != before { try EntryTable(db).save(totals) }
        return .commit
      }
    } catch {
      return QueueError(store: error)
    }
    state.withLock { $0.totals = totals }
    return nil
  }
}

/// Where a job leaves its result until its commit is on the disk.
private final class JobValue<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  func set(_ new: Value) { value.withLock { $0 = new } }
  func get() -> Value? { value.withLock { $0 } }
}

extension QueueError {
  /// Whether it would strike every other transaction as well.
  fileprivate var isOfTheDisk: Bool { [.storageFull, .storageFailed, .unusableFile].contains(code) }
}
