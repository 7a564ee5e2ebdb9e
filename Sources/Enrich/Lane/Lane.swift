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
  let outages: OutageLog
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
      do {
        try await call(action, &state)
        outages.answered(action)
      } catch {
        failed(action, error, &state)
      }
    }
  }

  private func call(_ action: LaneState.Action, _ state: inout LaneState) async throws {
    switch action {
    case .lease(let count):
      let (duration, wait) = (options.leaseDuration, options.leaseWait)
      state.leased(try await answer { try await source.lease(count: count, duration: duration, wait: wait) })
    case .put(let articles):
      try await answer { try await sink.put(articles) }
      metrics.put(articles.count)
      state.put(count: articles.count)
    case .complete(let completions):
      try await answer { try await source.complete(completions) }
      metrics.documents("completed", completions.count)
      state.completed(completions)
    case .fail(let failures):
      try await answer { try await source.fail(failures) }
      metrics.documents("failed", failures.count)
      state.failed(failures)
    case .release(let leases):
      try await answer { try await source.release(leases) }
      metrics.documents("released", leases.count)
      state.released(leases)
    case .enrich, .pause, .stop: break
    }
  }

  /// The answer to a call, which a stopping worker does not wait for as long as the call may take: its leases are better
  /// given back in time.
  private func answer<Answer: Sendable>(_ call: @escaping @Sendable () async throws -> Answer) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer.self) { group in
      group.addTask { try await call() }
      group.addTask { [stop, sleep, limit = options.stoppingCallTimeout] in
        await stop.wait()
        try await sleep(limit)
        throw WorkError("no answer within \(limit.components.seconds) s of the stop")
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }

  private func failed(_ action: LaneState.Action, _ error: any Error, _ state: inout LaneState) {
    let error = WorkError.describing(error)
    metrics.failedCall(action)
    outages.failed(action, error, lane: number)
    if case .put = action { state.putFailed(error) } else { state.failedCall() }
  }

  /// Doubling up to a limit, with jitter; a stop that comes ends it.
  private func pause(afterFailures failures: Int) async {
    let bound = min(options.pauseMax, options.pauseFirst * (1 << min(failures - 1, 16)))
    let pause = bound * Double.random(in: 0.5...1)
    // A worker that stops pauses too: three attempts within a millisecond are one.
    if stop.isGiven { return (try? await sleep(pause)) ?? () }
    await stop.race { [sleep] in try? await sleep(pause) }
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
