internal import Foundation
internal import GRDB

/// The registry's SQLite file, opened so that a commit that returned is on the disk. Several processes may have it open.
enum RegistryFile {
  /// "NWR1": a file of another kind is refused.
  static let applicationID: Int32 = 0x4E57_5231
  /// The version of the tables: a newer one is refused.
  static let version: Int32 = 2
  /// What `PRAGMA synchronous` reads when each commit is followed by an fsync.
  static let synchronousFull = 2

  /// Opens or makes the file at `path`.
  static func open(_ path: String) throws(RegistryError) -> DatabaseQueue {
    do {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var configuration = Configuration()
      configuration.label = "newswire.registry"
      configuration.busyMode = .timeout(5)
      configuration.journalMode = .wal
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA cache_size = -1024; PRAGMA temp_store = MEMORY")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == synchronousFull else {
          throw RegistryError(.storageFailed, "\(path) cannot be made durable: use a local disk")
        }
        try prepare(db, path)
      }
      return queue
    } catch {
      throw RegistryError(opening: path, error)
    }
  }

  private static func prepare(_ db: Database, _ path: String) throws {
    try db.inTransaction(.immediate) {
      let applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let tableCount = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
      if tableCount == 0, applicationID == 0 {
        try db.execute(sql: schema + edits)
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Self.version)")
        return .commit
      }
      guard applicationID == Self.applicationID else {
        throw RegistryError(.unusableFile, "\(path) is an SQLite file of another program, not a Newswire registry")
      }
      guard version <= Self.version else {
        throw RegistryError(
          .unusableFile, "\(path) was written by a newer Newswire (registry version \(version)): update this program")
      }
      if version < 2 {
        try db.execute(sql: edits + numbers)
        try db.execute(sql: "PRAGMA user_version = \(Self.version)")
      }
      return .commit
    }
  }

  /// `subscription` and `found` are messages of the contract; what is asked for by value stands beside them. Times are
  /// milliseconds since 1970, `state` that of the contract, `seen` 8 bytes an entry.
  private static let schema = """
    CREATE TABLE feed (
      url TEXT PRIMARY KEY,
      subscription BLOB NOT NULL,
      domain TEXT NOT NULL,
      state INTEGER NOT NULL,
      next_at INTEGER NOT NULL,
      claimed_by TEXT NOT NULL DEFAULT '',
      claimed_until INTEGER NOT NULL DEFAULT 0,
      entity_tag TEXT NOT NULL,
      last_modified TEXT NOT NULL,
      moved_to TEXT NOT NULL,
      moved_count INTEGER NOT NULL,
      hint_seconds INTEGER NOT NULL,
      seen BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX feed_due ON feed (next_at) WHERE state <> 2;
    CREATE INDEX feed_domain ON feed (domain);
    CREATE TABLE source (
      id TEXT PRIMARY KEY,
      found BLOB NOT NULL,
      edited_name TEXT,
      edited_country TEXT,
      edited_language TEXT,
      article_count INTEGER NOT NULL,
      first_seen_at INTEGER,
      last_seen_at INTEGER
    ) STRICT, WITHOUT ROWID;
    """

  /// What version 2 adds: the order of edits.
  private static let edits = """
    ALTER TABLE source ADD COLUMN edit_number INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX source_edit ON source (edit_number) WHERE edit_number > 0;
    """

  /// Numbers for the edits that a file of version 1 holds.
  private static let numbers = """
    UPDATE source SET edit_number = edited.number FROM (
      SELECT id, row_number() OVER (ORDER BY id) AS number FROM source
      WHERE edited_name IS NOT NULL OR edited_country IS NOT NULL OR edited_language IS NOT NULL) AS edited
    WHERE edited.id = source.id;
    """
}
