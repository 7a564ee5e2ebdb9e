import Models
import RPC
import Wire

/// Answers `rpc.v1.Metrics` from a registry.
struct MetricsService: RPCService {
  let name = MetricsMethods.service
  let registry: PrometheusRegistry

  func register(in router: inout Router) {
    router.register(MetricsMethods.scrape) { _, _ in
      ScrapeResponse(text: registry.scrape())
    }
  }
}

extension PrometheusRegistry {
  /// Every series, those of the process read afresh.
  func scrape() -> String {
    ProcessMetrics.update()
    return text()
  }
}
