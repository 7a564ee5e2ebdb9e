import Dispatch
import Enrich
import ServiceLifecycle
import Synchronization

/// Stops a group of services from inside one of them.
final class Stopper: Sendable {
  let group = Mutex<ServiceGroup?>(nil)

  func now() {
    let group = group.withLock { $0 }
    Task { await group?.triggerGracefulShutdown() }
  }

  /// Returns when the shutdown has begun; for threads that may block.
  func nowAndWait() {
    let group = group.withLock { $0 }
    let done = DispatchSemaphore(value: 0)
    Task {
      await group?.triggerGracefulShutdown()
      done.signal()
    }
    done.wait()
  }
}

/// A gate at which a blocking thread waits.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)

  func waitUntilOpen() {
    arrival.yield()
    semaphore.wait()
  }

  func open() { semaphore.signal() }

  /// Returns when somebody waits, throws when the task is cancelled before.
  func waiter() async throws {
    for await _ in arrivals { return }
    throw CancellationError()
  }
}

/// A pause that only ends by cancellation.
func neverOrCancelled() async throws {
  let (stream, _) = AsyncStream.makeStream(of: Void.self)
  for await _ in stream {}
  try Task.checkCancellation()
}

/// Pauses between calls pass at once; time limits and renewals do not come.
let pausesPass: @Sendable (Duration) async throws -> Void = { duration in
  let isLimit = duration > .seconds(5) || duration == WorkerOptions().stoppingCallTimeout
  if isLimit { try await neverOrCancelled() }
}
