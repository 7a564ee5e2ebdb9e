internal import Foundation
internal import GRDB
public import Models
internal import Wire

/// Where alerts and their deliveries are kept, so that neither a crash nor anything that is done to the archive loses them.
public struct AlertStore: Sendable {
  private let queue: DatabaseQueue

  /// Opens or makes the file at `path`, or a store in memory for nothing.
  public init(path: String?) throws(AlertError) {
    queue = if let path { try AlertFile.open(path) } else { try AlertFile.inMemory() }
  }

  /// Keeps an alert that begins after a cursor.
  public func add(_ draft: AlertDraft, cursor: String, now: Timestamp) async throws(AlertError) -> AlertRecord {
    try await write { db in
      let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM alert") ?? 0
      guard try row(draft.name, in: db) == nil else {
        throw AlertError(.exists, "there is an alert called \"\(draft.name)\" already")
      }
      guard count < AlertLimits.alertsMax else {
        throw AlertError(.full, "there are \(AlertLimits.alertsMax) alerts, as many as there may be: delete one first")
      }
      try db.execute(
        sql: """
          INSERT INTO alert (name, filter, url, secret, state, created_at, cursor) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          draft.name, Data(try draft.filter.wireBytes()), draft.url, draft.secret?.text ?? "",
          Alert.State.active.rawValue, now.millisecondsSinceEpoch, cursor,
        ])
      return try record(draft.name, in: db)
    }
  }

  /// Alerts in the order of their names.
  public func alerts(after name: String, limit: Int) async throws(AlertError) -> [AlertRecord] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "\(AlertRow.select) WHERE name > ? ORDER BY name LIMIT ?", arguments: [name, limit]
      ).map { try AlertRow.record($0) }
    }
  }

  /// The alert of a name.
  public func alert(_ name: String) async throws(AlertError) -> AlertRecord {
    try await read { db in try record(name, in: db) }
  }

  /// Forgets an alert with everything of it.
  public func remove(_ name: String) async throws(AlertError) {
    try await write { db in
      try db.execute(sql: "DELETE FROM alert WHERE name = ?", arguments: [name])
      guard db.changesCount > 0 else { throw AlertError.notFound(name) }
    }
  }

  /// Stops an alert or lets it go on; its failures are forgotten, and what waits is due at once.
  public func setPaused(_ name: String, _ isPaused: Bool, now: Timestamp) async throws(AlertError) -> AlertRecord {
    try await write { db in
      let key = try record(name, in: db).key
      let state: Alert.State = isPaused ? .paused : .active
      try db.execute(sql: "UPDATE alert SET state = ?, error = '' WHERE key = ?", arguments: [state.rawValue, key])
      if !isPaused {
        try db.execute(
          sql: "UPDATE delivery SET next_at = ? WHERE alert = ? AND is_dead = 0",
          arguments: [now.millisecondsSinceEpoch, key])
      }
      return try record(name, in: db)
    }
  }

  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws(AlertError) -> Value
  {
    do { return try await queue.write(body) } catch { throw Self.failure(error) }
  }

  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws(AlertError) -> Value {
    do { return try await queue.read(body) } catch { throw Self.failure(error) }
  }

  func record(_ name: String, in db: Database) throws -> AlertRecord {
    guard let row = try row(name, in: db) else { throw AlertError.notFound(name) }
    return try AlertRow.record(row)
  }

  private func row(_ name: String, in db: Database) throws -> Row? {
    try Row.fetchOne(db, sql: "\(AlertRow.select) WHERE name = ?", arguments: [name])
  }

  private static func failure(_ error: any Error) -> AlertError {
    switch error {
    case let error as AlertError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
      AlertError(.storageFailed, "the disk of the alerts is full: make room, then try again")
    default: AlertError(.storageFailed, "the alerts cannot be read or written (\(error))")
    }
  }
}
