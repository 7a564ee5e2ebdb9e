import Metrics
import Models

/// What a worker counts.
struct WorkerMetrics: Sendable {
  /// Articles that are in the archive.
  private let articles = Counter(label: "newswire_enrich_articles_total")

  /// Documents by how they ended: completed, failed, released.
  func documents(_ outcome: String, _ count: Int) {
    Counter(label: "newswire_enrich_documents_total", dimensions: [("outcome", outcome)]).increment(by: count)
  }

  func put(_ count: Int) { articles.increment(by: count) }

  func enriched(_ result: Result<[Article], DocumentFailure>) {
    guard case .failure(let failure) = result else { return }
    Counter(
      label: "newswire_enrich_failures_total", dimensions: [("kind", failure.isPermanent ? "permanent" : "transient")]
    ).increment()
  }

  func failedCall(_ action: LaneState.Action) {
    Counter(label: "newswire_enrich_call_errors_total", dimensions: [("call", action.name)]).increment()
  }

  func lost(_ count: Int) { Counter(label: "newswire_enrich_leases_lost_total").increment(by: count) }
}
