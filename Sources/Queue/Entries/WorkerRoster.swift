package import Models

/// When each worker was last heard of. It lives in memory: after a restart workers are heard of anew.
package struct WorkerRoster: Sendable {
  /// The most workers that are remembered; beyond that the one that was silent longest is forgotten.
  package static let workersMax = 1_024

  private var heardAt: [WorkerID: Int64] = [:]
  private let beganAt: Int64

  package init(now: Int64) { beganAt = now }

  /// Notes a sign of life.
  package mutating func hear(_ worker: WorkerID, now: Int64) {
    heardAt[worker] = now
    guard heardAt.count > Self.workersMax, let oldest = heardAt.min(by: { $0.value < $1.value }) else { return }
    heardAt[oldest.key] = nil
  }

  /// The workers that hold leases or were heard of within the last ten minutes, by name.
  package func stats(leased: [WorkerID: Int], now: Int64) -> [WorkerStats] {
    let recent = heardAt.filter { now - $0.value <= 600_000 }.map(\.key)
    return Set(recent).union(leased.keys).sorted().map { worker in
      WorkerStats(
        workerID: worker, leased: leased[worker] ?? 0,
        idleMilliseconds: Int(max(0, now - (heardAt[worker] ?? beganAt))))
    }
  }
}
