import Synchronization

/// How many connections each address has.
final class ConnectionTable: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  private let perAddressMax: Int

  init(perAddressMax: Int) { self.perAddressMax = perAddressMax }

  /// Whether one more is let in; every one that is let in is to be given back by ``leave(_:)``.
  func enter(_ address: String) -> Bool {
    counts.withLock { counts in
      let count = counts[address, default: 0]
      guard count < perAddressMax else { return false }
      counts[address] = count + 1
      return true
    }
  }

  func leave(_ address: String) {
    counts.withLock { counts in
      guard let count = counts[address] else { return }
      counts[address] = count > 1 ? count - 1 : nil
    }
  }
}
