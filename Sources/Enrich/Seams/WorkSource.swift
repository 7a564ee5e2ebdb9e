public import Models

/// Where documents come from: the queue's other end, by whatever transport.
///
/// What it throws is transient unless it says otherwise (``WorkError``).
public protocol WorkSource: Sendable {
  /// Up to `count` documents; waits for up to `wait` when there is none, and gives an empty list then.
  func lease(count: Int, duration: Duration, wait: Duration) async throws -> [LeasedDocument]
  /// Longer time; gives those that are not held any more.
  func renew(_ leases: [LeaseID], duration: Duration) async throws -> [LeaseID]
  /// Done.
  func complete(_ completions: [Completion]) async throws
  /// These attempts failed.
  func fail(_ failures: [Failure]) async throws
  /// Given back untouched.
  func release(_ leases: [LeaseID]) async throws
}
