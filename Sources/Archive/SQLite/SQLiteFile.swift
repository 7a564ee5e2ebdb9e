import FoundationEssentials
import GRDB
import Glibc

/// Opening the archive's file with the settings that it needs.
enum SQLiteFile {
  static let defaultName = "archive.sqlite"

  /// The file that `path` means; its folder is there after this.
  static func prepare(_ path: String) throws -> String {
    guard !path.isEmpty else {
      throw ArchiveError(
        .unreadable, message: "no path; write sqlite:PATH, such as sqlite:/var/lib/newswire/archive.sqlite")
    }
    var isFolder = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = isFolder || path.hasSuffix("/") ? (path.hasSuffix("/") ? path : path + "/") + defaultName : path
    if !isThere || isFolder {
      let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
      try makeFolder(folder.isEmpty ? "/" : folder)
    }
    return file
  }

  /// Makes a folder and those above it; only the owner may enter the new ones.
  private static func makeFolder(_ path: String) throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw ArchiveError(
        .unavailable, message: "the folder \(path) cannot be made: \(String(cString: strerror(errno)))",
        storeCode: Int(errno))
    }
  }

  /// Refuses a file that is something else, before anything is written to it.
  static func checkOwner(of file: String) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    guard let size = attributes?[.size] as? UInt64 ?? (attributes?[.size] as? Int).map(UInt64.init), size > 0 else {
      return
    }
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    defer { try? queue.close() }
    let (owner, version, tables) = try queue.read { db in
      (
        try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    if tables == 0, version == 0 { return }
    guard owner == SQLiteSchema.applicationID else {
      throw ArchiveError(.unreadable, message: "\(file) is a database of another program; name another file")
    }
    guard version <= SQLiteSchema.version else {
      throw ArchiveError(
        .unreadable,
        message:
          "\(file) has schema \(version) and this version reads up to \(SQLiteSchema.version); run a newer version")
    }
  }

  static func configuration(_ options: SQLiteOptions) -> Configuration {
    var configuration = Configuration()
    configuration.maximumReaderCount = max(1, options.readersMax)
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -\(max(1_024, options.cacheKibibytes))")
      try db.execute(sql: "PRAGMA mmap_size = \(max(0, options.mmapBytes))")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      guard !db.configuration.readonly else { return }
      try db.execute(sql: "PRAGMA journal_size_limit = \(64 << 20)")
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      if options.storeBytesMax > 0 {
        let pageBytes = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096
        try db.execute(sql: "PRAGMA max_page_count = \(max(1, options.storeBytesMax / pageBytes))")
      }
    }
    return configuration
  }

  /// Sets and checks what an acknowledgement depends on.
  static func makeDurable(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw ArchiveError(.unavailable, message: "SQLite does not wait for the disk (synchronous is not FULL)")
    }
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
      throw ArchiveError(.unavailable, message: "SQLite keeps no write-ahead log here; use a local disk")
    }
  }

  static func openingError(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let code = Int(error.extendedResultCode.rawValue)
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return ArchiveError(
        .unreadable,
        message: "\(path) is not an archive, or is damaged (\(error.message ?? "")); name another file or restore it",
        storeCode: code)
    default:
      return ArchiveError(
        .unavailable, message: "\(path) cannot be opened (\(error.message ?? "no reason given"))", storeCode: code)
    }
  }
}
