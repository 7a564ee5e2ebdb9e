/// What a caller asks by `Release`.
public struct ReleaseRequest: Sendable, Hashable {
  /// The worker that held the leases.
  public var workerID: WorkerID
  /// At most 256.
  public var leaseIDs: [LeaseID]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a release request from its parts.
  public init(workerID: WorkerID = "", leaseIDs: [LeaseID] = []) {
    self.workerID = workerID
    self.leaseIDs = leaseIDs
  }
}
