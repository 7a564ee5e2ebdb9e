/// What the server answers to `QueueStats`.
public struct QueueStatsResponse: Sendable, Hashable {
  /// Documents that no worker holds yet.
  public var waiting: Int
  /// Documents that a worker holds.
  public var leased: Int
  /// Documents that became articles, as far back as ingest keeps count.
  public var done: Int
  /// Dead letters.
  public var dead: Int
  /// Waiting and leased together may not pass this.
  public var depthMax: Int
  /// How long the oldest waiting document has waited.
  public var oldestWaitingMilliseconds: Int
  /// Those that were heard of lately.
  public var workers: [WorkerStats]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a queue stats response from its parts.
  public init(
    waiting: Int = 0,
    leased: Int = 0,
    done: Int = 0,
    dead: Int = 0,
    depthMax: Int = 0,
    oldestWaitingMilliseconds: Int = 0,
    workers: [WorkerStats] = []
  ) {
    self.waiting = waiting
    self.leased = leased
    self.done = done
    self.dead = dead
    self.depthMax = depthMax
    self.oldestWaitingMilliseconds = oldestWaitingMilliseconds
    self.workers = workers
  }
}
