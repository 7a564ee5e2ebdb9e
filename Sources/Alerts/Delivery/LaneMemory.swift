internal import Models
internal import Synchronization

/// What a lane knows besides its store; when it is lost, something is done twice at worst.
final class LaneMemory: Sendable {
  /// How an attempt ended that the store does not know of yet.
  struct Attempt: Sendable {
    var delivery: String
    /// Attempts before this one.
    var attempts: Int
    var outcome: DeliverySchedule.Outcome
    var articleCount: Int
  }

  /// How far a lane looked without a match, past the cursor that is kept.
  struct Reach: Sendable {
    var kept: String
    var seen: String
    /// When the kept one was.
    var since: Timestamp
  }

  private struct State {
    var attempt: Attempt?
    var reach: Reach?
    var hasLooked = false
    var isBlind = false
  }

  private let state = Mutex(State())

  /// Kept until the store has it: what a receiver took is not sent again because a disk is full.
  var attempt: Attempt? {
    get { state.withLock { $0.attempt } }
    set { state.withLock { $0.attempt = newValue } }
  }
  var reach: Reach? {
    get { state.withLock { $0.reach } }
    set { state.withLock { $0.reach = newValue } }
  }
  /// Whether something new was found since a dead letter was tried again: then it is that one's turn.
  var hasLooked: Bool {
    get { state.withLock { $0.hasLooked } }
    set { state.withLock { $0.hasLooked = newValue } }
  }
  /// Whether the last look for matches failed.
  var isBlind: Bool {
    get { state.withLock { $0.isBlind } }
    set { state.withLock { $0.isBlind = newValue } }
  }
}
