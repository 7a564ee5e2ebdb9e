import Logging
import Models
import Operations

/// One line of work: does what its state says, one action after the other.
struct Lane: Sendable {
  let number: Int
  let source: any WorkSource
  let sink: any ArticleSink
  let enricher: BoundedEnricher
  let options: WorkerOptions
  let leases: LeaseBook
  let stop: OneTimeSignal
  let metrics: WorkerMetrics
  let logger: Logger
  let sleep: @Sendable (Duration) async throws -> Void

  /// Works until the worker stops. Throws only when the process should end.
  func run() async throws {
    var state = LaneState(options.laneLimits)
    while true {
      // A cancelled task cannot call any more: without this it would try again and again, and pause for nothing.
      if stop.isGiven || Task.isCancelled { state.stop() }
      state.lost(leases.takeLost(of: number))
      let action = state.next()
      leases.hold(state.held, for: number)
      if action == .stop { return }
      try await perform(action, &state)
    }
  }

  private func perform(_ action: LaneState.Action, _ state: inout LaneState) async throws {
    switch action {
    case .enrich(let document):
      let result = try await enricher.articles(of: document)
      metrics.enriched(result)
      log(result, document)
      state.enriched(result)
    case .pause(let failures): await pause(afterFailures: failures)
    case .stop: break
    default:
      do { try await call(action, &state) } catch { failed(action, error, &state) }
    }
  }

  private func call(_ action: LaneState.Action, _ state: inout LaneState) async throws {
    switch action {
    case .lease(let count):
      state.leased(
        try await source.lease(count: count, duration: options.leaseDuration, wait: options.leaseWait))
    case .put(let articles):
      try await sink.put(articles)
      metrics.put(articles.count)
      state.put(count: articles.count)
    case .complete(let completions):
      try await source.complete(completions)
      metrics.documents("completed", completions.count)
      state.completed(completions)
    case .fail(let failures):
      try await source.fail(failures)
      metrics.documents("failed", failures.count)
      state.failed(failures)
    case .release(let leases):
      try await source.release(leases)
      metrics.documents("released", leases.count)
      state.released(leases)
    case .enrich, .pause, .stop: break
    }
  }

  private func failed(_ action: LaneState.Action, _ error: any Error, _ state: inout LaneState) {
    let error = WorkError.describing(error)
    metrics.failedCall(action)
    logger.warning(
      "a call failed", metadata: ["lane": "\(number)", "call": "\(action.name)", "reason": "\(error.reason)"])
    if case .put = action { state.putFailed(error) } else { state.failedCall() }
  }

  /// Doubling up to a limit, with jitter; a stop ends it.
  private func pause(afterFailures failures: Int) async {
    let bound = min(options.pauseMax, options.pauseFirst * (1 << min(failures - 1, 16)))
    await stop.race { [sleep] in try? await sleep(bound * Double.random(in: 0.5...1)) }
  }

  private func log(_ result: Result<[Article], DocumentFailure>, _ document: LeasedDocument) {
    guard case .failure(let failure) = result else { return }
    logger.notice(
      "a document failed",
      metadata: [
        "document": "\(document.documentID)", "attempt": "\(document.attempt)", "reason": "\(failure.reason)",
        "permanent": "\(failure.isPermanent)",
      ])
  }
}
