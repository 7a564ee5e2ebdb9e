import GRDB
import Testing

@testable import Queue

/// What is asked all the time must not walk the queue.
@Suite struct QueueQueriesTests {
  @Test(arguments: [
    "SELECT * FROM entry " + QueueQueries.ready, "SELECT * FROM entry " + QueueQueries.expired,
    "SELECT * FROM entry " + QueueQueries.dead, "SELECT * FROM entry " + QueueQueries.oldContents,
    "SELECT * FROM entry " + QueueQueries.oldEntries, QueueQueries.promote, QueueQueries.nextExpiry,
    QueueQueries.nextBackoff,
  ])
  func nothingIsScannedOrSorted(query: String) throws {
    let database = try DatabaseQueue()
    try database.write { db in
      try db.execute(sql: QueueSchema.statements)
      let steps = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query.replacing("?", with: "1"))
        .map { $0["detail"] as String }
      #expect(!steps.isEmpty)
      #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") && !$0.contains("TEMP B-TREE") }, "\(steps)")
    }
  }
}
