internal import Glibc

/// Runs what waited for nng on nng's own thread, right inside the callback: no second thread is woken.
///
/// A task that prefers this executor must neither block nor compute for long where it runs here, because nng has four such
/// threads for the whole process; it switches to the global executor for that (see `Dispatcher`). Only two kinds of jobs
/// run at once: those that an nng callback resumes, and one that says so itself with `continueHere`. All others go to the
/// global executor, so that code that resumes a continuation under a lock never finds a foreign task on top of it.
package final class CallbackExecutor: TaskExecutor {
  /// The one executor: it has no state.
  package static let shared = CallbackExecutor()

  /// Under this key a thread keeps whether the next job that is enqueued on it may run at once. Swift has no thread-local
  /// variables of its own.
  private static let leaveKey: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no key for a thread-local value is left in this process")
    return key
  }()

  private init() {}

  /// Runs the job now if this thread may, else later on the global executor.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    guard Self.takeLeave() else { return globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
    job.runSynchronously(on: asUnownedTaskExecutor())
  }

  /// Lets a task that comes back from another executor go on where it is. To be called with nothing between it and the
  /// switch, and followed by `stayedHere` after the switch.
  package static func continueHere() { giveLeave() }

  /// Takes back a leave that was not used.
  package static func stayedHere() { _ = takeLeave() }

  /// Runs what an nng callback does; the first job that it resumes runs inside.
  static func inCallback(_ body: () -> Void) {
    giveLeave()
    body()
    _ = takeLeave()
  }

  private static func giveLeave() { pthread_setspecific(leaveKey, UnsafeRawPointer(bitPattern: 1)) }

  private static func takeLeave() -> Bool {
    guard pthread_getspecific(leaveKey) != nil else { return false }
    pthread_setspecific(leaveKey, nil)
    return true
  }
}
