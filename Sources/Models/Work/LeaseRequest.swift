/// What a caller asks by `Lease`.
public struct LeaseRequest: Sendable, Hashable {
  /// The worker's name, unique among those that run: "host-1234-0", at most 128 bytes.
  public var workerID: WorkerID
  /// 1 to 256.
  public var count: Int
  /// 1,000 to 3,600,000; 0 means 60,000.
  public var durationMilliseconds: Int
  /// 0 to 30,000.
  public var waitMilliseconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a lease request from its parts.
  public init(workerID: WorkerID = "", count: Int = 0, durationMilliseconds: Int = 0, waitMilliseconds: Int = 0) {
    self.workerID = workerID
    self.count = count
    self.durationMilliseconds = durationMilliseconds
    self.waitMilliseconds = waitMilliseconds
  }
}
