internal import Foundation
public import Models

/// The machine's own clock.
public struct SystemTime: TimeSource {
  /// Creates one.
  public init() {}

  /// The time of day, in UTC.
  public func now() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  /// Waits; throws when the task is cancelled first.
  public func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }
}
