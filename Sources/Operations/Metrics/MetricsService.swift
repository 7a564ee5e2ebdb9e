import Models
import RPC
import Wire

/// Answers `rpc.v1.Metrics` from a registry.
struct MetricsService: RPCService {
  let name = MetricsMethods.service
  let registry: PrometheusRegistry

  func register(in router: inout Router) {
    router.register(MetricsMethods.scrape) { _, _ in
      ProcessMetrics.update()
      return ScrapeResponse(text: registry.text())
    }
  }
}
