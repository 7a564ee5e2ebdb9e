internal import Registry
internal import Synchronization

/// Which hosts a feed is being polled from: one at a time each, so that a slow host with many feeds holds one lane and not
/// all of them. Feeds that are due meanwhile stand in line, and whoever polls the host serves them in that order: a feed
/// with a short interval can't get ahead of one that waits.
final class HostTurns: Sendable {
  enum Place: Sendable {
    /// The turn is the caller's: it polls, and then serves the line until that is empty.
    case first
    case inLine
    /// The line is too long.
    case refused
  }

  /// Feeds that stand in line, all hosts together.
  static let waitingMax = 256

  private struct State {
    var lines: [String: [FeedRecord]] = [:]
    var waiting = 0
  }

  private let state = Mutex(State())

  /// Takes the host's turn, or a place in its line.
  func take(_ host: String, _ record: FeedRecord) -> Place {
    state.withLock { state in
      guard let line = state.lines[host] else {
        state.lines[host] = []
        return .first
      }
      let url = record.subscription.url
      // A claim that ran out while it waited was taken anew: the later record is the right one.
      if let index = line.firstIndex(where: { $0.subscription.url == url }) {
        state.lines[host]?[index] = record
        return .inLine
      }
      guard state.waiting < Self.waitingMax else { return .refused }
      state.lines[host]?.append(record)
      state.waiting += 1
      return .inLine
    }
  }

  /// The next in the host's line; when there is none, the turn is given back.
  func next(_ host: String) -> FeedRecord? {
    state.withLock { state in
      guard let line = state.lines[host], !line.isEmpty else {
        state.lines[host] = nil
        return nil
      }
      state.waiting -= 1
      return state.lines[host]?.removeFirst()
    }
  }
}
