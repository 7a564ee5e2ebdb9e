internal import Foundation
public import Models

/// The machine's own clock.
public struct SystemTime: TimeSource {
  /// Creates one.
  public init() {}

  public func now() -> Timestamp {
    Timestamp(millisecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000))
  }

  public func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }
}
