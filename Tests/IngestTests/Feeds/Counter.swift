import Synchronization

/// 0, 1, 2, …
final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count - 1
    }
  }
}
