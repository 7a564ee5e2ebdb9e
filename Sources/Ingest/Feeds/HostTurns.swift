internal import Synchronization

/// Which hosts a feed is being polled from: one at a time each, so that a slow host with many feeds holds one lane and not
/// all of them.
final class HostTurns: Sendable {
  /// Hosts whose turn is taken, with the number of feeds that were turned away meanwhile.
  private let hosts = Mutex<[String: Int]>([:])

  /// Takes the host's turn.
  ///
  /// - Returns: 0 when it is the caller's now; else the how manyth it is of those that were turned away, so that they
  ///   can come back one after the other.
  func take(_ host: String) -> Int {
    hosts.withLock { hosts in
      guard let waiting = hosts[host] else {
        hosts[host] = 0
        return 0
      }
      hosts[host] = waiting + 1
      return waiting + 1
    }
  }

  /// Gives the host's turn back.
  func giveBack(_ host: String) { hosts.withLock { $0[host] = nil } }
}
