internal import GRDB
internal import Models

/// What the lanes do. An alert that was forgotten meanwhile is passed over: its key is never given again.
extension AlertStore {
  /// What a lane finds when it looks.
  struct Standing: Sendable {
    var record: AlertRecord
    /// The delivery whose turn it is: a dead letter that is tried again only when no other one is due.
    var due: AlertDelivery?
    /// Whether that one was a dead letter.
    var isRetried = false
    /// When the next one is due; nothing when none waits.
    var nextAt: Timestamp?
    /// Whether a delivery waits that is no dead letter that is tried again: then no new one is made.
    var isBusy: Bool
  }

  /// The alerts that deliver.
  func activeKeys() async throws(AlertError) -> Set<Int64> {
    try await read { db in
      try Set(
        Int64.fetchAll(
          db, sql: "SELECT key FROM alert WHERE state = ? AND url <> ''", arguments: [Alert.State.active.rawValue]))
    }
  }

  /// How an alert stands; nothing when it is gone or does not deliver. What waits for longer than any pause is due: the clock
  /// was ahead when that was written.
  func standing(_ key: Int64, now: Timestamp, pauseMax: Duration) async throws(AlertError) -> Standing? {
    try await read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "\(AlertRow.select) WHERE key = ? AND state = ? AND url <> ''",
          arguments: [key, Alert.State.active.rawValue])
      else { return nil }
      let record = try AlertRow.record(row)
      let next = try Row.fetchOne(
        db,
        sql: """
          SELECT *, MIN(next_at) OVER () AS first_at, next_at NOT BETWEEN ? AND ? AS is_due FROM delivery
            WHERE alert = ? AND is_dead = 0 ORDER BY is_due DESC, is_retried, next_at, key LIMIT 1
          """,
        arguments: [
          now.millisecondsSinceEpoch + 1, now.advanced(by: pauseMax).millisecondsSinceEpoch, key,
        ])
      let isBusy = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE alert = ? AND is_dead = 0 AND is_retried = 0)",
        arguments: [key])
      let nextAt = next.map { Timestamp(millisecondsSinceEpoch: $0["first_at"]) }
      guard let next, next["is_due"] else { return Standing(record: record, nextAt: nextAt, isBusy: isBusy ?? false) }
      return Standing(
        record: record, due: AlertRow.delivery(next, alert: record.alert.name), isRetried: next["is_retried"],
        nextAt: nextAt, isBusy: isBusy ?? false)
    }
  }

  /// Moves an alert's cursor, and keeps the delivery of what was passed in the same commit. False when the cursor was not
  /// where the caller found it.
  func advance(
    _ key: Int64, from: String, to: String, _ delivery: AlertDelivery?, now: Timestamp
  ) async throws(AlertError) -> Bool {
    try await write { db in
      try db.execute(
        sql: "UPDATE alert SET cursor = ? WHERE key = ? AND cursor = ?", arguments: [to, key, from])
      guard db.changesCount > 0 else { return false }
      guard let delivery else { return true }
      try db.execute(
        sql: """
          INSERT INTO delivery (alert, id, article_ids, created_at, next_at, from_cursor, to_cursor)
            VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key, delivery.id, delivery.articleIDs.map(\.rawValue).joined(separator: "\n"), now.millisecondsSinceEpoch,
          now.millisecondsSinceEpoch, from, to,
        ])
      return true
    }
  }

  /// Forgets a delivery that was taken, and counts it.
  func delivered(_ delivery: AlertDelivery, of key: Int64, articleCount: Int, now: Timestamp) async throws(AlertError) {
    try await write { db in
      try db.execute(sql: "DELETE FROM delivery WHERE id = ? AND alert = ?", arguments: [delivery.id, key])
      guard db.changesCount > 0 else { return }
      try db.execute(
        sql: """
          UPDATE alert SET error = '', delivered_at = ?, delivery_count = delivery_count + 1,
            article_count = article_count + ? WHERE key = ?
          """, arguments: [now.millisecondsSinceEpoch, articleCount, key])
    }
  }

  /// Keeps that an attempt failed, and when the next one is; a dead letter has none. With `end`, why the alert cannot go on,
  /// it ends in the same commit.
  func failed(
    _ delivery: AlertDelivery, of key: Int64, reason: String, now: Timestamp, nextAt: Timestamp?, end: String? = nil
  ) async throws(AlertError) {
    let reason = reason.prefix(byteCountMax: AlertLimits.errorBytesMax)
    try await write { db in
      try db.execute(
        sql: """
          UPDATE delivery SET attempts = attempts + 1, failed_at = ?, next_at = ?, error = ?, is_dead = ?
            WHERE id = ? AND alert = ?
          """,
        arguments: [
          now.millisecondsSinceEpoch, (nextAt ?? now).millisecondsSinceEpoch, reason, nextAt == nil, delivery.id, key,
        ])
      if let end {
        try Self.end(key, reason: end, in: db)
      } else {
        try db.execute(sql: "UPDATE alert SET error = ? WHERE key = ?", arguments: [reason, key])
      }
    }
  }

  /// Keeps why an alert finds no matches for now; nothing when it does again.
  func note(_ key: Int64, _ reason: String) async throws(AlertError) {
    let reason = reason.prefix(byteCountMax: AlertLimits.errorBytesMax)
    try await write { db in
      try db.execute(sql: "UPDATE alert SET error = ? WHERE key = ?", arguments: [reason, key])
    }
  }

  /// Ends an alert that cannot go on.
  func end(_ key: Int64, reason: String) async throws(AlertError) {
    try await write { db in try Self.end(key, reason: reason, in: db) }
  }

  private static func end(_ key: Int64, reason: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE alert SET state = ?, error = ? WHERE key = ?",
      arguments: [Alert.State.ended.rawValue, reason.prefix(byteCountMax: AlertLimits.errorBytesMax), key])
  }
}
