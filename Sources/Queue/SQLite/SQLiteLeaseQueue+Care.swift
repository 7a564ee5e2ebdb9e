internal import GRDB
public import Models

extension SQLiteLeaseQueue {
  /// What became of documents; see ``LeaseQueue``.
  public func status(of documents: [DocumentID]) async throws(QueueError) -> [DocumentStatus] {
    try await read { db in
      let table = EntryTable(db)
      return try documents.map { id in
        let newest = try table.entries("WHERE document_id = ? ORDER BY sequence DESC LIMIT 1", [id.rawValue]).first
        return newest?.status ?? DocumentStatus(documentID: id)
      }
    }
  }

  /// How full the queue is and who works on it.
  public func stats() async throws(QueueError) -> QueueStatsResponse {
    let now = now
    var (stats, leased) = try await read { db in
      let totals = try EntryTable(db).totals()
      let oldest = try Int64.fetchOne(
        db,
        sql: """
          SELECT received_at FROM entry WHERE sequence = (SELECT MIN(sequence) FROM (
            SELECT * FROM (SELECT sequence FROM entry INDEXED BY entry_waiting
              WHERE state = 1 AND not_before = 0 ORDER BY sequence LIMIT 1)
            UNION ALL SELECT MIN(sequence) FROM entry INDEXED BY entry_waiting WHERE state = 1 AND not_before > 0))
          """)
      let stats = QueueStatsResponse(
        waiting: totals.waiting, leased: totals.leased, done: totals.done, dead: totals.dead,
        oldestWaitingMilliseconds: oldest.map { Int(max(0, now - $0)) } ?? 0)
      let rows = try Row.fetchAll(
        db, sql: "SELECT worker_id, COUNT(*) FROM entry INDEXED BY entry_leased WHERE state = 2 GROUP BY worker_id")
      let leased = rows.reduce(into: [WorkerID: Int]()) { $0[WorkerID(rawValue: $1[0])] = $1[1] }
      return (stats, leased)
    }
    stats.depthMax = options.depthMax
    stats.workers = roster.withLock { $0.stats(leased: leased, now: now) }
    return stats
  }

  /// Does one small step of what time makes due.
  public func maintain() async throws(QueueError) -> MaintenanceReport {
    let (now, options) = (now, options)
    let report = try await committer.perform { db, totals in
      let table = EntryTable(db)
      var report = MaintenanceReport()
      (report.expiredLeases, report.deadLetters) = try Self.expire(table, now: now, policy: options.attempts, &totals)
      report.purgedContents = try Self.purgeContents(
        table, before: now - options.contentRetention.wholeMilliseconds)
      report.purgedEntries = try Self.purgeEntries(
        table, before: now - options.entryRetention.wholeMilliseconds, &totals)
      report.isMore =
        report.expiredLeases == QueueStep.expiredMax || report.purgedContents == QueueStep.purgedMax
        || report.purgedEntries == QueueStep.purgedMax
      return report
    }
    doorbell.ring(upTo: report.expiredLeases)
    return report
  }

  private static func purgeContents(_ table: EntryTable, before time: Int64) throws -> Int {
    let old = try table.entries(QueueQueries.oldContents, [time, QueueStep.purgedMax])
    for entry in old { try table.deleteContent(entry.sequence) }
    return old.count
  }

  private static func purgeEntries(
    _ table: EntryTable, before time: Int64, _ totals: inout QueueTotals
  ) throws -> Int {
    let old = try table.entries(QueueQueries.oldEntries, [time, QueueStep.purgedMax])
    for entry in old {
      try table.delete(entry.sequence)
      totals.remove(entry)
    }
    return old.count
  }
}
