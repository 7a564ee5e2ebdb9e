internal import Glibc

/// Runs calls of nng that block (dial, close), each on a thread of its own: never on one of Swift's few task threads, nor on
/// one of Dispatch's, which are the same ones on Linux.
enum BlockingWork {
  /// Who waits for the work, until it ends or its time is over.
  private final class Wait<Value: Sendable>: Sendable {
    private let continuation: Guarded<CheckedContinuation<Value?, Never>?>

    init(_ continuation: CheckedContinuation<Value?, Never>) { self.continuation = Guarded(continuation) }

    func end(_ value: Value?) { continuation.withLock { $0.take() }?.resume(returning: value) }
  }

  private final class Job: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Waits for the work, but not longer than the limit: then it gives back nil and leaves the thread to itself.
  static func run<Value: Sendable>(within limit: Duration, _ work: @escaping @Sendable () -> Value) async -> Value? {
    await withCheckedContinuation { continuation in
      let wait = Wait(continuation)
      let timer = Task.detached {
        guard (try? await Task.sleep(for: limit)) != nil else { return }
        wait.end(nil)
      }
      startThread {
        wait.end(work())
        timer.cancel()
      }
    }
  }

  private static func startThread(_ body: @escaping @Sendable () -> Void) {
    let argument = Unmanaged.passRetained(Job(body)).toOpaque()
    // Without a thread to be had, a call that blocks here for a moment is better than one that is never made.
    if !startThread(running: argument) { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body() }
  }

  private static func startThread(running argument: UnsafeMutableRawPointer) -> Bool {
    let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
    var thread = pthread_t()
    guard pthread_create(&thread, nil, main, argument) == 0 else { return false }
    pthread_detach(thread)
    return true
  }
}
