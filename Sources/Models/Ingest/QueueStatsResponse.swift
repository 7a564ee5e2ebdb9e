/// What the server answers to `QueueStats`.
public struct QueueStatsResponse: Sendable, Hashable {
  /// The waiting.
  public var waiting: Int
  /// The leased.
  public var leased: Int
  /// The done.
  public var done: Int
  /// The dead.
  public var dead: Int
  /// Waiting and leased together may not pass this.
  public var depthMax: Int
  /// How long the oldest waiting document has waited.
  public var oldestWaitingMilliseconds: Int
  /// The workers.
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
