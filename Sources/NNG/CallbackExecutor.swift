/// Runs what waited for nng on nng's own thread, right inside the callback: no second thread is woken.
///
/// A task that prefers this executor must neither block nor compute for long where it runs here, because nng has four such
/// threads on two cores; it switches to `HandlerExecutor` for that (see `Dispatcher`). Only two kinds of jobs
/// run at once: those that an nng callback resumes, and one that says so itself with `continueHere`. All others go to the
/// global executor, so that code that resumes a continuation under a lock never finds a foreign task on top of it.
package final class CallbackExecutor: TaskExecutor {
  /// The one executor: it has no state.
  package static let shared = CallbackExecutor()

  /// Whether the next job that is enqueued on this thread may run at once.
  private static let leave = ThreadFlag()

  private init() {}

  /// Runs the job now if this thread may, else later on the global executor.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    guard Self.leave.take() else { return globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
    job.runSynchronously(on: asUnownedTaskExecutor())
  }

  /// Lets a task that comes back from another executor go on where it is. To be called with nothing between it and the
  /// switch, and followed by `stayedHere` after the switch.
  package static func continueHere() { leave.give() }

  /// Takes back a leave that was not used.
  package static func stayedHere() { _ = leave.take() }

  /// Runs what an nng callback does; the first job that it resumes runs inside.
  static func inCallback(_ body: () -> Void) {
    leave.give()
    body()
    _ = leave.take()
  }
}
