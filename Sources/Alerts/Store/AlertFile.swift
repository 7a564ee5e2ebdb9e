internal import Foundation
internal import GRDB

/// The SQLite file of alerts, opened so that a commit that returned is on the disk.
enum AlertFile {
  /// "NWL1": a file of another kind is refused.
  static let applicationID: Int32 = 0x4E57_4C31
  /// The version of the tables: a newer one is refused.
  static let version: Int32 = 1
  private static let synchronousFull = 2

  /// Opens or makes the file, readable by its owner alone: it holds secrets.
  static func open(_ path: String) throws(AlertError) -> DatabaseQueue {
    do {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if !FileManager.default.fileExists(atPath: path) {
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      }
      var configuration = Configuration()
      configuration.label = "newswire.alerts"
      configuration.busyMode = .timeout(5)
      configuration.journalMode = .wal
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == synchronousFull else {
          throw AlertError(.storageFailed, "\(path) cannot be made durable: use a local disk")
        }
      }
      try prepare(queue, path)
      return queue
    } catch let error as AlertError {
      throw error
    } catch {
      let isDamaged = (error as? DatabaseError).map { [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains($0.resultCode) }
      guard isDamaged == true else {
        throw AlertError(.storageFailed, "cannot open the alerts at \(path): \(error.localizedDescription)")
      }
      throw AlertError(.unusableFile, "\(path) is damaged or no file of Newswire's alerts")
    }
  }

  /// One that is gone with the process.
  static func inMemory() throws(AlertError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue()
      try prepare(queue, "memory")
      return queue
    } catch let error as AlertError {
      throw error
    } catch {
      throw AlertError(.storageFailed, "no memory for alerts (\(error))")
    }
  }

  private static func prepare(_ queue: DatabaseQueue, _ path: String) throws {
    try queue.write { db in
      let applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let tableCount = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
      if tableCount == 0, applicationID == 0 {
        try db.execute(sql: schema)
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Self.version)")
        return
      }
      guard applicationID == Self.applicationID else {
        throw AlertError(.unusableFile, "\(path) is an SQLite file of another kind, not of Newswire's alerts")
      }
      guard version <= Self.version else {
        throw AlertError(
          .unusableFile, "\(path) was written by a newer Newswire (alerts version \(version)): update this program")
      }
    }
  }

  /// `filter` is a message of the contract, times are milliseconds since 1970, `state` is that of the contract, `article_ids`
  /// stand one a line.
  private static let schema = """
    CREATE TABLE alert (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      filter BLOB NOT NULL,
      url TEXT NOT NULL,
      secret TEXT NOT NULL,
      state INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      cursor TEXT NOT NULL,
      error TEXT NOT NULL DEFAULT '',
      delivered_at INTEGER,
      delivery_count INTEGER NOT NULL DEFAULT 0,
      article_count INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE delivery (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      alert INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE,
      id TEXT NOT NULL UNIQUE,
      article_ids TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      created_at INTEGER NOT NULL,
      failed_at INTEGER,
      next_at INTEGER NOT NULL,
      error TEXT NOT NULL DEFAULT '',
      from_cursor TEXT NOT NULL,
      to_cursor TEXT NOT NULL,
      is_dead INTEGER NOT NULL DEFAULT 0,
      is_retried INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX delivery_alert ON delivery (alert, is_dead, key);
    """
}
