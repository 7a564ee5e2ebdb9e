import Foundation
import Synchronization

/// A folder that is gone with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "newswire-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// 1, 2, 3, …
final class NextNumber: Sendable {
  private let last = Atomic<Int>(0)

  func callAsFunction() -> Int { last.add(1, ordering: .relaxed).newValue }
}
