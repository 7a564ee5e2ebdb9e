import Synchronization

/// Bytes that one of several holders takes away.
final class HeldBytes: Sendable {
  /// How many there were.
  let count: Int
  private let held: Mutex<[UInt8]>

  init(_ bytes: [UInt8]) {
    count = bytes.count
    held = Mutex(bytes)
  }

  /// The bytes; none when they were taken before.
  func take() -> [UInt8] {
    held.withLock { held in
      let bytes = held
      held = []
      return bytes
    }
  }
}
