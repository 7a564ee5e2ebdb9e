import Dispatch
import Models
import Synchronization

/// Runs the computing on threads of its own, and does not wait for a document longer than a limit.
///
/// The threads of Swift's own pool carry the calls; a document that computes for seconds must not hold one of them. Code
/// that only computes cannot be ended from outside: a thread that hangs is left behind, its document fails, and when too
/// many hang the worker ends, so that whoever runs it starts a fresh one.
final class BoundedEnricher: Sendable {
  /// The worker cannot go on.
  struct TooManyHang: Error, CustomStringConvertible {
    var count: Int
    var description: String { "\(count) documents hang; the worker ends so that a fresh one takes over" }
  }

  private let enricher: any DocumentEnricher
  private let timeout: Duration
  private let hangingMax: Int
  private let queue = DispatchQueue(label: "newswire.enrich", qos: .userInitiated, attributes: .concurrent)
  private let hanging = Mutex(0)
  private let sleep: @Sendable (Duration) async throws -> Void

  init(
    _ enricher: any DocumentEnricher, timeout: Duration, hangingMax: Int,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.enricher = enricher
    self.timeout = timeout
    self.hangingMax = hangingMax
    self.sleep = sleep
  }

  /// The articles of a document, or why there is none.
  ///
  /// - Throws: ``TooManyHang`` when the worker should end.
  func articles(of document: LeasedDocument) async throws -> Result<[Article], DocumentFailure> {
    let outcome = Outcome()
    queue.async { [self] in
      let result: Result<[Article], DocumentFailure>
      do throws(DocumentFailure) {
        result = .success(try enricher.articles(of: document))
      } catch {
        result = .failure(error)
      }
      if !outcome.set(result) { hanging.withLock { $0 -= 1 } }
    }
    let watch = Task { [self] in
      try await sleep(timeout)
      guard !Task.isCancelled else { return }
      let seconds = timeout.components.seconds
      // Counted before the outcome is set, so that a thread that ends at this moment finds itself counted.
      hanging.withLock { $0 += 1 }
      let isLate = outcome.set(
        .failure(DocumentFailure("it took longer than \(seconds) s to work out", isPermanent: false)))
      if !isLate { hanging.withLock { $0 -= 1 } }
    }
    let result = await outcome.value()
    watch.cancel()
    let count = hanging.withLock { $0 }
    if count > hangingMax { throw TooManyHang(count: count) }
    return result
  }
}

/// A result that is set once and awaited once.
private final class Outcome: Sendable {
  private enum State {
    case empty
    case awaited(CheckedContinuation<Result<[Article], DocumentFailure>, Never>)
    case set(Result<[Article], DocumentFailure>)
    case over
  }

  private let state = Mutex(State.empty)

  /// False when there was a result already.
  func set(_ result: Result<[Article], DocumentFailure>) -> Bool {
    let (isFirst, continuation) = state.withLock {
      state -> (Bool, CheckedContinuation<Result<[Article], DocumentFailure>, Never>?) in
      switch state {
      case .empty:
        state = .set(result)
        return (true, nil)
      case .awaited(let continuation):
        state = .over
        return (true, continuation)
      case .set, .over: return (false, nil)
      }
    }
    continuation?.resume(returning: result)
    return isFirst
  }

  func value() async -> Result<[Article], DocumentFailure> {
    await withCheckedContinuation { continuation in
      let ready = state.withLock { state -> Result<[Article], DocumentFailure>? in
        if case .set(let result) = state {
          state = .over
          return result
        }
        state = .awaited(continuation)
        return nil
      }
      if let ready { continuation.resume(returning: ready) }
    }
  }
}
