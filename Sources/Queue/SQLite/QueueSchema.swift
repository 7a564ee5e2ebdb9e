internal import GRDB

/// The tables of a queue's file and the marks by which it is known.
enum QueueSchema {
  /// "NWQ1": a file of another kind is refused.
  static let applicationID: Int32 = 0x4E57_5131
  /// The version of the tables: a newer one is refused.
  static let version: Int32 = 1

  /// `state` is 1 waiting, 2 leased, 3 done, 4 dead. Every index serves one question, and is as small as its answer:
  /// what is ready or rests, what expires, what is dead, what is old.
  static let statements = """
    CREATE TABLE entry (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id TEXT NOT NULL,
      content_hash BLOB NOT NULL,
      state INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      not_before INTEGER NOT NULL,
      lease_number INTEGER NOT NULL,
      lease_remembered INTEGER NOT NULL,
      worker_id TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      finished_at INTEGER NOT NULL,
      reason TEXT NOT NULL,
      article_ids TEXT NOT NULL,
      url TEXT NOT NULL,
      title TEXT NOT NULL,
      content_bytes INTEGER NOT NULL,
      has_content INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX entry_identity ON entry (document_id, content_hash);
    CREATE INDEX entry_waiting ON entry (not_before) WHERE state = 1;
    CREATE INDEX entry_leased ON entry (expires_at) WHERE state = 2;
    CREATE INDEX entry_done ON entry (finished_at) WHERE state = 3;
    CREATE INDEX entry_kept ON entry (finished_at) WHERE state = 3 AND has_content = 1;
    CREATE INDEX entry_dead ON entry (state) WHERE state = 4;
    CREATE TABLE content (
      sequence INTEGER PRIMARY KEY,
      encoding INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE totals (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      waiting INTEGER NOT NULL,
      leased INTEGER NOT NULL,
      done INTEGER NOT NULL,
      dead INTEGER NOT NULL,
      content_bytes INTEGER NOT NULL
    ) STRICT;
    INSERT INTO totals VALUES (1, 0, 0, 0, 0, 0);
    CREATE TABLE meta (id INTEGER PRIMARY KEY CHECK (id = 1), queue_name TEXT NOT NULL) STRICT;
    """

  /// Makes the tables of a new file, or checks that an old one is ours.
  ///
  /// - Parameter newName: the name of the queue when the file is new.
  static func prepare(_ db: Database, path: String, newName: String) throws {
    let applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let tableCount = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
    if tableCount == 0, applicationID == 0 {
      try db.inTransaction(.immediate) {
        try db.execute(sql: statements)
        try db.execute(sql: "INSERT INTO meta VALUES (1, ?)", arguments: [newName])
        try db.execute(
          sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(Self.version)")
        return .commit
      }
      return
    }
    guard applicationID == Self.applicationID else {
      throw QueueError(.unusableFile, "\(path) is an SQLite file of another program, not a Newswire queue")
    }
    guard version <= Self.version else {
      throw QueueError(
        .unusableFile,
        "\(path) was written by a newer Newswire (queue version \(version), this one knows \(Self.version)): "
          + "update this program")
    }
  }
}
