internal import Synchronization

/// Which hosts a feed is being polled from: one at a time each, so that a slow host with many feeds holds one lane and not
/// all of them.
final class HostTurns: Sendable {
  private let hosts = Mutex<Set<String>>([])

  /// Takes the host's turn.
  ///
  /// - Returns: false when it is taken.
  func take(_ host: String) -> Bool { hosts.withLock { $0.insert(host).inserted } }

  /// Gives the host's turn back.
  func giveBack(_ host: String) { hosts.withLock { _ = $0.remove(host) } }
}
