internal import GRDB
public import Models

extension AlertStore {
  /// Deliveries of an alert that were given up, oldest first, each with the cursor of the page that ends with it.
  public func deadLetters(
    of name: String, after cursor: String, limit: Int
  ) async throws(AlertError) -> [(delivery: AlertDelivery, cursor: String)] {
    guard let start = cursor.isEmpty ? 0 : Int64(cursor) else {
      throw AlertError(.invalid(field: "cursor"), "not a cursor of this list")
    }
    return try await read { db in
      let key = try record(name, in: db).key
      return try Row.fetchAll(
        db, sql: "SELECT * FROM delivery WHERE alert = ? AND is_dead = 1 AND key > ? ORDER BY key LIMIT ?",
        arguments: [key, start, limit]
      ).map { row in (AlertRow.delivery(row, alert: name), String(row["key"] as Int64)) }
    }
  }

  /// Makes dead letters due again, all or those with these IDs; tells how many there were.
  public func retryDeadLetters(of name: String, ids: [String]?, now: Timestamp) async throws(AlertError) -> Int {
    let change = "UPDATE delivery SET is_dead = 0, is_retried = 1, attempts = 0, next_at = ?"
    return try await eachDead(of: name, ids, change, [now.millisecondsSinceEpoch])
  }

  /// Forgets dead letters, all or those with these IDs; tells how many there were.
  public func dropDeadLetters(of name: String, ids: [String]?) async throws(AlertError) -> Int {
    try await eachDead(of: name, ids, "DELETE FROM delivery", [])
  }

  private func eachDead(
    of name: String, _ ids: [String]?, _ change: String, _ values: [Int64]
  ) async throws(AlertError) -> Int {
    try await write { db in
      let key = try record(name, in: db).key
      guard let ids else {
        try db.execute(
          sql: "\(change) WHERE alert = ? AND is_dead = 1", arguments: StatementArguments(values + [key]))
        return db.changesCount
      }
      return try Set(ids).count { id in
        try db.execute(
          sql: "\(change) WHERE alert = ? AND is_dead = 1 AND id = ?",
          arguments: StatementArguments(values + [key]) + [id])
        return db.changesCount > 0
      }
    }
  }
}
