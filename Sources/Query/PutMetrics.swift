import Metrics
import Models

/// What is counted of deliveries: `newswire_query_put_articles_total`.
struct PutMetrics: Sendable {
  private let created = Counter(label: "newswire_query_put_articles_total", dimensions: [("outcome", "created")])
  private let replaced = Counter(label: "newswire_query_put_articles_total", dimensions: [("outcome", "replaced")])
  private let revised = Counter(label: "newswire_query_put_articles_total", dimensions: [("outcome", "revised")])

  func count(_ results: [PutResult]) {
    for result in results {
      switch result.outcome {
      case .created: created.increment()
      case .replaced: replaced.increment()
      case .revised: revised.increment()
      case .unspecified: break
      }
    }
  }
}
