import FoundationEssentials
import GRDB
public import Models
import Synchronization

/// The embedded archive: one SQLite file, one process, as many readers as the options say beside one writer.
public final class SQLiteArticleArchive: ArticleArchive {
  let database: any DatabaseWriter
  let signal: VisibilitySignal
  let ranks: AnswerCache<Int, RankTable>
  let fronts: AnswerCache<EditionKey, [Headline]>
  let trends: AnswerCache<EditionKey, TrendsResponse>
  let fresh = FreshIndexHolder()
  let cache = PostingCache()
  /// How often edits of sources came since the archive was opened.
  let sourceEdits = Mutex(0)
  let now: @Sendable () -> Timestamp
  private let options: SQLiteOptions
  private let lock: FileLock?
  private let writes: GroupCommit
  private let gate = OpenGate()

  /// Opens the archive at `path`, or creates it; where `path` is a folder, the archive is `archive.sqlite` in it.
  ///
  /// Throws ``ArchiveError/Code/locked`` when another process has it open, ``ArchiveError/Code/unreadable`` when the file is
  /// something else or was made by a newer version, ``ArchiveError/Code/unavailable`` when it cannot be opened.
  public static func open(path: String, options: SQLiteOptions = SQLiteOptions()) throws -> SQLiteArticleArchive {
    do {
      let file = try SQLiteFile.prepare(path)
      let lock = try FileLock(path: file + ".lock", for: file)
      try SQLiteFile.checkOwner(of: file)
      let pool = try DatabasePool(path: file, configuration: SQLiteFile.configuration(options))
      // GRDB sets NORMAL after it has opened a pool, so that FULL must come after that, and be seen to stand.
      try pool.writeWithoutTransaction(SQLiteFile.makeDurable)
      return try SQLiteArticleArchive(database: pool, lock: lock, options: options)
    } catch {
      throw SQLiteFile.openingError(error, path: path)
    }
  }

  /// An archive in memory, gone when it is closed: for tests and trials.
  public static func inMemory(options: SQLiteOptions = SQLiteOptions()) throws -> SQLiteArticleArchive {
    let queue = try DatabaseQueue(configuration: SQLiteFile.configuration(options))
    return try SQLiteArticleArchive(database: queue, lock: nil, options: options)
  }

  private init(database: any DatabaseWriter, lock: FileLock?, options: SQLiteOptions) throws {
    self.database = database
    self.lock = lock
    self.options = options
    now = options.now
    try database.write { db in
      let schema = try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if schema == 0 {
        try SQLiteSchema.create(in: db)
      } else if schema < SQLiteSchema.version {
        try SQLiteSchema.upgrade(from: schema, in: db)
      }
    }
    try EditionFill.runIfNeeded(in: database) { options.onRebuild?($0, $1) }
    try IndexRebuild.runIfNeeded(in: database) { options.onRebuild?($0, $1) }
    fresh.apply(try database.read(FreshLoading.change))
    let signal = VisibilitySignal(latest: try database.read(ArchiveWriter.lastSequence))
    self.signal = signal
    ranks = AnswerCache(age: options.rankAge, entriesMax: 1)
    fronts = AnswerCache(age: options.rankAge, entriesMax: ArchiveLimits.headlineEditionsMax)
    trends = AnswerCache(age: options.rankAge, entriesMax: ArchiveLimits.headlineEditionsMax)
    writes = GroupCommit { [database, fresh, counter = CommitCounter(), options] groups in
      let (results, sequence, change) = try await database.write { db in
        var writer = try ArchiveWriter(db, fresh: fresh.current.postings, onAssignment: options.onAssignment)
        let results = try groups.map { articles in try articles.map { try writer.put($0) } }
        let change = try writer.finish()
        try options.beforeCommit?(counter.next())
        return (results, writer.sequence, change)
      }
      fresh.apply(change)
      signal.advance(to: sequence)
      return results
    }
  }

  /// Stores articles; see ``ArticleArchive/put(_:)``.
  public func put(_ articles: [Article]) async throws -> [PutResult] {
    guard !articles.isEmpty else { throw ArchiveError.invalid("articles", "no article; put 1 or more") }
    guard articles.count <= ArchiveLimits.putArticlesMax else {
      throw ArchiveError.invalid("articles", "more than \(ArchiveLimits.putArticlesMax); put them in several calls")
    }
    let prepared = try articles.enumerated().map { try PreparedArticle($0.element, field: "articles[\($0.offset)]") }
    do {
      return try await gate.enter { try await writes.put(prepared) }
    } catch {
      throw ArchiveError.from(error)
    }
  }

  /// Ends parked watches, and lets go of the file and its lock.
  public func close() async throws {
    signal.close()
    guard await gate.close() else { return }
    // What is in memory only would be made again at the next opening, which costs time then.
    _ = try? await database.write { [fresh] db in
      let postings = fresh.current.postings
      let index = try IndexWriter(db, fresh: postings)
      try index.flushAll(postings)
      _ = try index.finish()
    }
    // So that the file alone is the whole archive, for whoever copies it after a stop. Where the disk does not take it, the
    // log beside it stays, and is read at the next opening.
    _ = try? await database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    do {
      try database.close()
    } catch {
      throw ArchiveError.from(error)
    }
    lock?.release()
  }

  /// Runs a change of what the archive derives from its articles.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await gate.enter { try await database.write(body) }
    } catch {
      throw ArchiveError.from(error)
    }
  }

  /// Runs a question beside the writer, with the archive's names for what goes wrong.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await gate.enter { try await database.read(body) }
    } catch {
      throw ArchiveError.from(error)
    }
  }
}

/// Counts commits.
private final class CommitCounter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
