public import Models

/// Time as the deliveries see it; tests make their own.
public struct AlertTime: Sendable {
  /// The time of day.
  var now: @Sendable () -> Timestamp
  /// Waits; throws when the task is cancelled first.
  var sleep: @Sendable (Duration) async throws -> Void

  /// Names both.
  public init(
    now: @escaping @Sendable () -> Timestamp,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.now = now
    self.sleep = sleep
  }
}
