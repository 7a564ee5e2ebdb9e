/// A worker stats.
public struct WorkerStats: Sendable, Hashable {
  /// The worker ID.
  public var workerID: WorkerID
  /// The leased.
  public var leased: Int
  /// Since this worker was last heard of.
  public var idleMilliseconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a worker stats from its parts.
  public init(workerID: WorkerID = "", leased: Int = 0, idleMilliseconds: Int = 0) {
    self.workerID = workerID
    self.leased = leased
    self.idleMilliseconds = idleMilliseconds
  }
}
