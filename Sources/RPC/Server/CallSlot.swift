internal import NNG

/// A task that runs calls one after the other, and the handle with which its current call is cancelled.
///
/// A call needs no task of its own that way. But a cancelled task stays cancelled: a slot whose call was cancelled is
/// spent, and its transport goes on with a fresh one.
public final class CallSlot: Sendable {
  private struct State {
    var task: Task<Void, Never>?
    var isSpent = false
  }

  private let state = Guarded(State())

  /// Whether the slot's task runs on threads of the transport, which a handler must not hold up.
  let isOnTransportThreads: Bool

  /// Makes a slot; `adopt` gives it its task.
  public init() { isOnTransportThreads = false }

  /// Makes a slot whose task prefers `CallbackExecutor`.
  init(isOnTransportThreads: Bool) { self.isOnTransportThreads = isOnTransportThreads }

  /// Names the task that runs the slot's calls.
  public func adopt(_ task: Task<Void, Never>) {
    let isSpent = state.withLock { state in
      state.task = task
      return state.isSpent
    }
    if isSpent { task.cancel() }
  }

  /// Whether a call of this slot was cancelled: its task must not run another.
  public var isSpent: Bool { state.withLock(\.isSpent) }

  func spend() { state.withLock { $0.isSpent = true } }

  func cancel() {
    let task = state.withLock { state in
      state.isSpent = true
      return state.task
    }
    task?.cancel()
  }
}
