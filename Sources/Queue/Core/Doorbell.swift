internal import Synchronization

/// Wakes those who wait for documents to become ready.
///
/// A ring is not lost between a look at the queue and the wait that follows it: take a ``ticket`` first, look, then wait
/// with the ticket. Any ring since then ends the wait at once.
public final class Doorbell: Sendable {
  /// A moment in the life of a doorbell.
  public struct Ticket: Sendable, Hashable {
    fileprivate var ringCount: UInt64
  }

  private struct State {
    var ringCount: UInt64 = 0
    var nextWaiter: UInt64 = 0
    var waiters: [(id: UInt64, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  /// Creates a doorbell at which nobody waits.
  public init() {}

  /// This moment.
  public var ticket: Ticket { state.withLock { Ticket(ringCount: $0.ringCount) } }

  /// How many wait now.
  public var waiterCount: Int { state.withLock { $0.waiters.count } }

  /// Wakes at most `count` of those who wait, the longest waiting first.
  public func ring(upTo count: Int = .max) {
    guard count > 0 else { return }
    let woken = state.withLock { state in
      state.ringCount += 1
      let woken = state.waiters.prefix(count)
      state.waiters.removeFirst(woken.count)
      return Array(woken)
    }
    for waiter in woken { waiter.continuation.resume() }
  }

  /// Returns when it has rung since `ticket` was taken, or when the task is cancelled.
  public func wait(after ticket: Ticket) async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mustWait = state.withLock { state in
          guard state.ringCount == ticket.ringCount, !Task.isCancelled else { return false }
          state.waiters.append((id, continuation))
          return true
        }
        if !mustWait { continuation.resume() }
      }
    } onCancel: {
      let continuation = state.withLock { state in
        guard let index = state.waiters.firstIndex(where: { $0.id == id }) else {
          return CheckedContinuation<Void, Never>?.none
        }
        return state.waiters.remove(at: index).continuation
      }
      continuation?.resume()
    }
  }
}
