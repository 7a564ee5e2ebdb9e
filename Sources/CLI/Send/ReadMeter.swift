import Synchronization

/// Counts the bytes that were read, for whoever draws the progress.
final class ReadMeter: Sendable {
  private let count = Mutex(0)

  var byteCount: Int { count.withLock(\.self) }

  func add(_ bytes: Int) { count.withLock { $0 += bytes } }
}
