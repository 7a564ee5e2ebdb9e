internal import GRDB
internal import Models
internal import Synchronization

/// The queue of record in one SQLite file: what it has answered is on the disk.
///
/// One process owns the file. All writes go through one writer in groups (`GroupCommitter`); readers stand beside it.
public final class SQLiteLeaseQueue: LeaseQueue {
  /// Rings when documents may have become ready.
  public let doorbell = Doorbell()
  /// The file.
  public let path: String
  let name: String
  let options: QueueOptions
  let time: any TimeSource
  let pool: DatabasePool
  let committer: GroupCommitter
  let roster: Mutex<WorkerRoster>
  private let lock: Mutex<FolderLock?>
  private let closing = Mutex(false)

  /// Opens the queue at `path`, or makes it.
  ///
  /// - Parameter newName: the part of its lease IDs that is the queue's own, when it is new; drawn at random when nil.
  /// - Throws: `.inUse` when another process has it, `.unusableFile` when the file is of another kind, damaged or of a newer
  ///   version, `.storageFailed` when it cannot be read, written or made durable.
  public init(
    path: String, options: QueueOptions = QueueOptions(), time: any TimeSource = SystemTime(), newName: String? = nil
  ) throws(QueueError) {
    let lock = try FolderLock(path: path)
    let file = try QueueFile(path: path, newName: newName ?? LeaseName.randomQueueName())
    self.path = path
    self.options = options
    self.time = time
    self.lock = Mutex(lock)
    (name, pool) = (file.name, file.pool)
    committer = GroupCommitter(file.pool, totals: file.totals)
    roster = Mutex(WorkerRoster(now: time.now().millisecondsSinceEpoch))
  }

  /// Finishes what has begun, closes the file and gives its lock back.
  public func close() async {
    await committer.close()
    let isFirst = closing.withLock { isClosing in
      defer { isClosing = true }
      return !isClosing
    }
    guard isFirst else { return }
    // The log goes back into the file, so that what is left is one file that can be copied.
    _ = try? await pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    try? pool.close()
    lock.withLock { $0 = nil }
  }

  /// What `PRAGMA synchronous` reads on the writer's connection: 2 when each commit is followed by an fsync.
  public func synchronousLevel() async throws(QueueError) -> Int {
    try await committer.perform { db, _ in try QueueFile.synchronousLevel(db) }
  }

  var now: Int64 { time.now().millisecondsSinceEpoch }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(QueueError) -> Value {
    do {
      return try await pool.read(body)
    } catch {
      throw committer.isClosed ? .closed : QueueError(store: error)
    }
  }

  func hear(_ worker: WorkerID) {
    let now = now
    roster.withLock { $0.hear(worker, now: now) }
  }
}
