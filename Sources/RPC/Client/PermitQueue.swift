internal import Collections

/// How many may do something at once, and who waits for it in order of arrival. A pure state machine.
struct PermitQueue<Waiter> {
  enum Answer: Equatable, Sendable {
    /// Go on; give the permit back with `release`.
    case granted
    /// Wait: the waiter was queued.
    case queued
    /// As many wait as may.
    case full
  }

  private var available: Int
  private let waitingMax: Int
  private var waiting: Deque<Waiter> = []

  init(permits: Int, waitingMax: Int) {
    available = permits
    self.waitingMax = waitingMax
  }

  /// Takes a permit, or queues the waiter that `waiter` makes.
  mutating func acquire(_ waiter: @autoclosure () -> Waiter) -> Answer {
    if available > 0 {
      available -= 1
      return .granted
    }
    guard waiting.count < waitingMax else { return .full }
    waiting.append(waiter())
    return .queued
  }

  /// Gives a permit back. Returns who gets it; the caller must pass it on, and call `release` again when it was not wanted.
  mutating func release() -> Waiter? {
    guard let next = waiting.popFirst() else {
      available += 1
      return nil
    }
    return next
  }
}
