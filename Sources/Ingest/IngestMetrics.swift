internal import Metrics
internal import Models
internal import Queue

/// What ingest counts and measures.
struct IngestMetrics: Sendable {
  private let outcomes: [SubmitResult.Outcome: Counter]
  private let fullBatches = Counter(label: "newswire_ingest_full_total")
  private let leases = Counter(label: "newswire_work_leases_total")
  private let completions = Counter(label: "newswire_work_completed_total")
  private let failures = Counter(label: "newswire_work_failed_total")
  private let releases = Counter(label: "newswire_work_released_total")
  private let expiredLeases = Counter(label: "newswire_queue_expired_leases_total")
  private let purgedContents = Counter(label: "newswire_queue_purged_contents_total")
  private let states: [DocumentState: Gauge]
  private let depthMax = Gauge(label: "newswire_queue_depth_max")
  private let oldestWaiting = Gauge(label: "newswire_queue_oldest_waiting_seconds")
  private let workers = Gauge(label: "newswire_queue_workers")

  /// Makes the metrics in the process's metrics system.
  init() {
    let outcomeNames: [(SubmitResult.Outcome, String)] = [
      (.accepted, "accepted"), (.duplicate, "duplicate"), (.revision, "revision"), (.refused, "refused"),
    ]
    outcomes = Dictionary(
      uniqueKeysWithValues: outcomeNames.map { outcome, name in
        (outcome, Counter(label: "newswire_ingest_documents_total", dimensions: [("outcome", name)]))
      })
    let stateNames: [(DocumentState, String)] = [
      (.waiting, "waiting"), (.leased, "leased"), (.done, "done"), (.dead, "dead"),
    ]
    states = Dictionary(
      uniqueKeysWithValues: stateNames.map { state, name in
        (state, Gauge(label: "newswire_queue_documents", dimensions: [("state", name)]))
      })
  }

  func countSubmitted(_ results: [SubmitResult]) {
    for result in results { outcomes[result.outcome]?.increment() }
  }

  func countFullBatch() { fullBatches.increment() }
  func countLeases(_ count: Int) { leases.increment(by: count) }
  func countCompletions(_ count: Int) { completions.increment(by: count) }
  func countFailures(_ count: Int) { failures.increment(by: count) }
  func countReleases(_ count: Int) { releases.increment(by: count) }

  func record(_ report: MaintenanceReport) {
    expiredLeases.increment(by: report.expiredLeases)
    purgedContents.increment(by: report.purgedContents)
  }

  func record(_ stats: QueueStatsResponse) {
    states[.waiting]?.record(stats.waiting)
    states[.leased]?.record(stats.leased)
    states[.done]?.record(stats.done)
    states[.dead]?.record(stats.dead)
    depthMax.record(stats.depthMax)
    oldestWaiting.record(Double(stats.oldestWaitingMilliseconds) / 1_000)
    workers.record(stats.workers.count)
  }
}
