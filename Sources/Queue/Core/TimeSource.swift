public import Models

/// Where a queue and its services take the time from; tests move it by hand.
public protocol TimeSource: Sendable {
  /// The time of day, in UTC.
  func now() -> Timestamp

  /// Waits; throws when the task is cancelled first.
  func sleep(for duration: Duration) async throws
}
