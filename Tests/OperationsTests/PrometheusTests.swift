import CoreMetrics
import Testing

@testable import Operations

@Suite struct PrometheusTests {
  @Test func countersGaugesAndTimers() {
    let registry = PrometheusRegistry()
    Counter(label: "rpc.calls", dimensions: [("method", "a/\"B\"")], factory: registry).increment(by: 3)
    Meter(label: "newswire_queue_depth", factory: registry).set(4.5)
    let timer = Timer(label: "rpc.duration", factory: registry)
    timer.recordNanoseconds(2_000_000)
    timer.recordNanoseconds(90_000_000_000)
    let lines = registry.text().split(separator: "\n").map(String.init)
    #expect(lines.contains("# TYPE newswire_rpc_calls_total counter"))
    #expect(lines.contains(#"newswire_rpc_calls_total{method="a/\"B\""} 3"#))
    #expect(lines.contains("newswire_queue_depth 4.5"))
    #expect(lines.contains(#"newswire_rpc_duration_seconds_bucket{le="0.001"} 0"#))
    #expect(lines.contains(#"newswire_rpc_duration_seconds_bucket{le="0.005"} 1"#))
    #expect(lines.contains(#"newswire_rpc_duration_seconds_bucket{le="60"} 1"#))
    #expect(lines.contains(#"newswire_rpc_duration_seconds_bucket{le="+Inf"} 2"#))
    #expect(lines.contains("newswire_rpc_duration_seconds_count 2"))
  }

  @Test func sameLabelIsTheSameSeries() {
    let registry = PrometheusRegistry()
    Counter(label: "a", factory: registry).increment()
    Counter(label: "a", factory: registry).increment()
    #expect(registry.text().contains("newswire_a_total 2\n"))
  }

  @Test func seriesAreBounded() {
    let registry = PrometheusRegistry()
    for index in 0..<(PrometheusRegistry.seriesMax + 5) {
      Counter(label: "a", dimensions: [("i", "\(index)")], factory: registry).increment()
    }
    #expect(registry.text().contains("newswire_metrics_dropped_total 5\n"))
  }
}
