internal import Glibc
internal import Synchronization

/// Begins handlers where their request came in: on nng's own thread, as long as enough of those stay free.
///
/// To wake a second thread for every call costs more than most calls do. But a handler may compute for long, and nng has
/// few task threads (two a core, 16 at most), which it needs for its own work too. So only half of them may be inside a
/// handler at a time; a handler that finds no room begins on the global executor. What a handler does after it first waited
/// runs there in any case.
package final class HandlerExecutor: TaskExecutor {
  /// The one executor of the process.
  package static let shared = HandlerExecutor(insideMax: min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8))

  /// Whether the next handler that is enqueued on this thread may begin at once.
  private static let leave = ThreadFlag()

  private let insideMax: Int
  private let inside = Atomic(0)

  /// - Parameter insideMax: how many threads of nng may be inside a handler at a time.
  init(insideMax: Int) { self.insideMax = insideMax }

  /// Runs the job now if this thread may, else on the global executor.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    guard Self.leave.take() else { return globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
    job.runSynchronously(on: asUnownedTaskExecutor())
    inside.subtract(1, ordering: .relaxed)
  }

  /// Lets the task that switches to this executor next go on where it is, if there is room. To be called with nothing
  /// between it and the switch.
  ///
  /// - Returns: whether there is room.
  @discardableResult package func beginHere() -> Bool {
    guard inside.add(1, ordering: .relaxed).newValue <= insideMax else {
      inside.subtract(1, ordering: .relaxed)
      return false
    }
    Self.leave.give()
    return true
  }
}
