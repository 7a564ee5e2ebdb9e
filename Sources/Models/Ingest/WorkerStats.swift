/// A worker as ingest sees it.
public struct WorkerStats: Sendable, Hashable {
  /// The name that the worker leases under.
  public var workerID: WorkerID
  /// Documents that it holds now.
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
