internal import Models
internal import NNG

/// Bounds the calls that a client has outstanding: the effectful side of `PermitQueue`.
final class Permits: Sendable {
  private let queue: Guarded<PermitQueue<OneShot<Void>>>
  private let count: Int

  init(_ count: Int, waitingMax: Int) {
    queue = Guarded(PermitQueue(permits: count, waitingMax: waitingMax))
    self.count = count
  }

  /// Takes a permit, or waits for one until the deadline.
  func acquire(until deadline: ContinuousClock.Instant) async throws(RPCError) {
    let waiter = OneShot<Void>()
    switch queue.withLock({ $0.acquire(waiter) }) {
    case .granted: return
    case .full:
      throw Self.unexecuted(.resourceExhausted, "\(count) calls are outstanding and too many wait for their turn")
    case .queued: break
    }
    switch await waiter.wait(until: deadline) {
    case .value: return
    case .timedOut: throw Self.unexecuted(.deadlineExceeded, "no call of \(count) outstanding ones ended in time")
    case .cancelled: throw .cancelled()
    }
  }

  /// Gives a permit back, to the next in the queue that still wants it.
  func release() {
    while let waiter = queue.withLock({ $0.release() }), !waiter.fulfil(()) {}
  }

  private static func unexecuted(_ code: StatusCode, _ message: String) -> RPCError {
    RPCError(Status(code: code, message: message), isUnexecuted: true)
  }
}
