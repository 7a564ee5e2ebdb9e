public import Models
public import RPC
import Wire

/// The queue behind `newswire.v1.Work`.
public struct RemoteWorkSource: WorkSource {
  private let client: Client
  private let workerID: WorkerID

  /// Calls as the worker of this name, unique among those that run.
  public init(_ client: Client, workerID: WorkerID) {
    self.client = client
    self.workerID = workerID
  }

  /// Calls `Lease`.
  public func lease(count: Int, duration: Duration, wait: Duration) async throws -> [LeasedDocument] {
    let request = LeaseRequest(
      workerID: workerID, count: count, durationMilliseconds: duration.wholeMilliseconds,
      waitMilliseconds: wait.wholeMilliseconds)
    return try await client.workCall(WorkMethods.lease, request).documents
  }

  /// Calls `Renew`.
  public func renew(_ leases: [LeaseID], duration: Duration) async throws -> [LeaseID] {
    let request = RenewRequest(
      workerID: workerID, leaseIDs: leases, durationMilliseconds: duration.wholeMilliseconds)
    return try await client.workCall(WorkMethods.renew, request).lostLeaseIDs
  }

  /// Calls `Complete`.
  public func complete(_ completions: [Completion]) async throws {
    _ = try await client.workCall(
      WorkMethods.complete, CompleteRequest(workerID: workerID, completions: completions))
  }

  /// Calls `Fail`.
  public func fail(_ failures: [Failure]) async throws {
    let request = FailRequest(workerID: workerID, failures: failures.map(Self.bounded))
    _ = try await client.workCall(WorkMethods.fail, request)
  }

  /// Calls `Release`.
  public func release(_ leases: [LeaseID]) async throws {
    _ = try await client.workCall(WorkMethods.release, ReleaseRequest(workerID: workerID, leaseIDs: leases))
  }

  /// A reason that is longer than the contract allows is cut at a scalar's end.
  private static func bounded(_ failure: Failure) -> Failure {
    var bounded = failure
    bounded.reason = bounded.reason.prefix(byteCountMax: WireLimits.reasonByteCountMax)
    return bounded
  }
}
