/// What a caller asks by `Renew`.
public struct RenewRequest: Sendable, Hashable {
  /// The worker that holds the leases.
  public var workerID: WorkerID
  /// At most 256.
  public var leaseIDs: [LeaseID]
  /// As in LeaseRequest.
  public var durationMilliseconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a renew request from its parts.
  public init(workerID: WorkerID = "", leaseIDs: [LeaseID] = [], durationMilliseconds: Int = 0) {
    self.workerID = workerID
    self.leaseIDs = leaseIDs
    self.durationMilliseconds = durationMilliseconds
  }
}
