internal import GRDB
public import Models

extension SQLiteLeaseQueue {
  /// Hands out ready documents in order.
  public func lease(_ order: LeaseOrder) async throws(QueueError) -> LeaseBatch {
    hear(order.worker)
    let (now, policy) = (now, options.attempts)
    let (leased, nextReadyAt) = try await committer.perform { db, totals in
      let table = EntryTable(db)
      _ = try Self.expire(table, now: now, policy: policy, &totals)
      try Self.promote(db, now: now)
      let leased = try Self.lease(order, table, now: now, &totals)
      return (leased, leased.isEmpty ? try Self.nextReadyAt(db) : nil)
    }
    var batch = LeaseBatch(nextReadyAt: nextReadyAt)
    var damaged: [Failure] = []
    for (entry, content) in leased {
      if let document = content?.document() {
        batch.documents.append(entry.leased(document, from: name))
      } else {
        let lease = LeaseName(queue: name, sequence: entry.sequence, number: entry.leaseNumber).leaseID
        damaged.append(Failure(leaseID: lease, reason: "the stored document is damaged", isPermanent: true))
      }
    }
    if !damaged.isEmpty { _ = try await fail(damaged, by: order.worker) }
    return batch
  }

  /// Makes leases last longer; returns those that are lost.
  public func renew(
    _ leases: [LeaseID], by worker: WorkerID, duration: Duration
  ) async throws(QueueError) -> [LeaseID] {
    hear(worker)
    let (now, name) = (now, name)
    return try await committer.perform { db, totals in
      try leases.filter { lease in
        try !Self.apply(lease, of: name, EntryTable(db), &totals) {
          $0.renew($1, by: worker, now: now, duration: duration)
        }
      }
    }
  }

  /// Marks documents as done; returns how many.
  public func complete(_ completions: [Completion], by worker: WorkerID) async throws(QueueError) -> Int {
    hear(worker)
    let (now, name) = (now, name)
    return try await committer.perform { db, totals in
      try completions.reduce(0) { count, completion in
        let isDone = try Self.apply(completion.leaseID, of: name, EntryTable(db), &totals) {
          $0.complete($1, by: worker, articleIDs: completion.articleIDs, now: now)
        }
        return isDone ? count + 1 : count
      }
    }
  }

  /// Ends attempts that failed; returns how many are dead letters now.
  public func fail(_ failures: [Failure], by worker: WorkerID) async throws(QueueError) -> Int {
    hear(worker)
    let (now, name, policy) = (now, name, options.attempts)
    let dead = try await committer.perform { db, totals in
      let before = totals.dead
      for failure in failures {
        _ = try Self.apply(failure.leaseID, of: name, EntryTable(db), &totals) {
          $0.fail(
            $1, by: worker, reason: failure.reason, isPermanent: failure.isPermanent, now: now, policy: policy)
        }
      }
      return totals.dead - before
    }
    // Those who wait must learn of the new backoffs.
    doorbell.ring()
    return dead
  }

  /// Gives leases back; returns how many were held.
  public func release(_ leases: [LeaseID], by worker: WorkerID) async throws(QueueError) -> Int {
    hear(worker)
    let name = name
    let released = try await committer.perform { db, totals in
      try leases.reduce(0) { count, lease in
        let isReleased = try Self.apply(lease, of: name, EntryTable(db), &totals) { $0.release($1, by: worker) }
        return isReleased ? count + 1 : count
      }
    }
    doorbell.ring(upTo: released)
    return released
  }
}

// MARK: - Inside a transaction

extension SQLiteLeaseQueue {
  /// Takes back what has expired, the earliest first, up to a step.
  static func expire(
    _ table: EntryTable, now: Int64, policy: AttemptPolicy, _ totals: inout QueueTotals
  ) throws -> (expired: Int, dead: Int) {
    let due = try table.entries(QueueQueries.expired, [now, QueueStep.expiredMax])
    var dead = 0
    for old in due {
      var entry = old
      entry.expire(now: now, policy: policy)
      try table.update(entry)
      totals.change(from: old, to: entry)
      if entry.state == .dead { dead += 1 }
    }
    return (due.count, dead)
  }

  /// Makes ready whose backoff has ended.
  private static func promote(_ db: Database, now: Int64) throws {
    try db.cachedStatement(sql: QueueQueries.promote).execute(arguments: [now, QueueStep.promotedMax])
  }

  private static func lease(
    _ order: LeaseOrder, _ table: EntryTable, now: Int64, _ totals: inout QueueTotals
  ) throws -> [(Entry, StoredContent?)] {
    let ready = try table.entries(QueueQueries.ready, [order.count])
    var leased: [(Entry, StoredContent?)] = []
    var bytes = 0
    for old in ready {
      bytes += old.contentBytes
      guard bytes <= order.contentBytesMax || leased.isEmpty else { break }
      var entry = old
      entry.lease(by: order.worker, now: now, duration: order.duration)
      try table.update(entry)
      totals.change(from: old, to: entry)
      leased.append((entry, try table.content(entry.sequence)))
    }
    return leased
  }

  private static func nextReadyAt(_ db: Database) throws -> Timestamp? {
    let expiry = try Int64.fetchOne(db.cachedStatement(sql: QueueQueries.nextExpiry))
    let backoff = try Int64.fetchOne(db.cachedStatement(sql: QueueQueries.nextBackoff))
    return [expiry, backoff].compactMap(\.self).min().map { Timestamp(millisecondsSinceEpoch: $0) }
  }

  /// Applies `rule` to the entry that a lease names, if there is one.
  private static func apply(
    _ lease: LeaseID, of queue: String, _ table: EntryTable, _ totals: inout QueueTotals,
    _ rule: (inout Entry, Int) -> Bool
  ) throws -> Bool {
    guard let name = LeaseName(lease, of: queue), let old = try table.entry(name.sequence) else { return false }
    var entry = old
    guard rule(&entry, name.number) else { return false }
    try table.update(entry)
    totals.change(from: old, to: entry)
    return true
  }
}
