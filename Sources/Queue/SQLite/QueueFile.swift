internal import Foundation
internal import GRDB

/// A queue's SQLite file, opened so that a commit that returned is on the disk.
struct QueueFile {
  let pool: DatabasePool
  let name: String
  let totals: QueueTotals

  /// The page cache of each connection, in KiB.
  static let cacheKibibytes = 4_096
  /// How much of the file is read through memory mapping.
  static let mappedBytesMax = 64 << 20
  /// The size of the log, in pages of 4 KiB, from which it is written back into the file.
  static let logPageCount = 4_000
  /// What `PRAGMA synchronous` reads when each commit is followed by an fsync.
  static let synchronousFull = 2

  /// Opens or makes the file at `path`.
  init(path: String, newName: String) throws(QueueError) {
    do {
      try Self.checkHeader(path)
      let pool = try DatabasePool(path: path, configuration: Self.configuration)
      (name, totals) = try pool.writeWithoutTransaction { db in
        try Self.demandDurability(db, path: path)
        try QueueSchema.prepare(db, path: path, newName: newName)
        let totals = try EntryTable(db).totals()
        guard let name = try String.fetchOne(db, sql: "SELECT queue_name FROM meta") else {
          throw QueueError(.unusableFile, "\(path) is damaged: the queue's name is missing")
        }
        return (name, totals)
      }
      self.pool = pool
    } catch {
      throw QueueError(opening: path, error)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "newswire.queue"
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA cache_size = -\(cacheKibibytes);
          PRAGMA mmap_size = \(mappedBytesMax);
          PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = OFF;
          """)
    }
    return configuration
  }

  /// `DatabasePool` has set `synchronous` to NORMAL by now, under which a commit is not on the disk when it returns.
  private static func demandDurability(_ db: Database, path: String) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = \(logPageCount)")
    let level = try synchronousLevel(db)
    let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
    guard level == synchronousFull, journal == "wal" else {
      throw QueueError(
        .storageFailed,
        "\(path) cannot be made durable (synchronous \(level), journal \(journal ?? "none")): use a local disk")
    }
  }

  static func synchronousLevel(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
  }

  /// Says of a file that SQLite did not write what it is, before SQLite says "file is not a database".
  private static func checkHeader(_ path: String) throws(QueueError) {
    guard let file = FileHandle(forReadingAtPath: path) else { return }
    defer { try? file.close() }
    let magic = Data("SQLite format 3\0".utf8)
    let header = (try? file.read(upToCount: magic.count)) ?? Data()
    guard header.isEmpty || header == magic else {
      throw QueueError(.unusableFile, "\(path) is not a Newswire queue: give the path of a new file or of a queue")
    }
  }
}
