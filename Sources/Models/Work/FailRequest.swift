/// What a caller asks by `Fail`.
public struct FailRequest: Sendable, Hashable {
  /// The worker that held the leases.
  public var workerID: WorkerID
  /// At most 256.
  public var failures: [Failure]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a fail request from its parts.
  public init(workerID: WorkerID = "", failures: [Failure] = []) {
    self.workerID = workerID
    self.failures = failures
  }
}
