public import CoreMetrics
import Synchronization

/// A swift-metrics back end that keeps every value in memory and writes them in Prometheus's text format.
///
/// Timers become histograms in seconds, recorders histograms of their own unit. The number of series is bounded: what
/// would pass the limit is counted in `newswire_metrics_dropped_total` and not kept.
public final class PrometheusRegistry: MetricsFactory {
  /// The most series (name and labels) that are kept.
  public static let seriesMax = 4_096

  struct Key: Hashable {
    var name: String
    var labels: [String]
  }

  private struct State {
    var series: [Key: Series] = [:]
    var dropped: Int64 = 0
  }

  private let state = Mutex(State())

  /// Creates an empty registry.
  public init() {}

  /// Every series in Prometheus's text exposition format 0.0.4, sorted by name.
  public func text() -> String {
    let (series, dropped) = state.withLock { ($0.series, $0.dropped) }
    return PrometheusText.render(series.map { ($0.key, $0.value.snapshot()) }, dropped: dropped)
  }

  func series(_ label: String, _ dimensions: [(String, String)], kind: Series.Kind) -> Series {
    let key = PrometheusText.key(label, dimensions, kind: kind)
    return state.withLock { state in
      if let known = state.series[key], known.kind == kind { return known }
      let new = Series(kind: kind)
      if state.series[key] == nil, state.series.count < Self.seriesMax {
        state.series[key] = new
      } else {
        state.dropped += 1
      }
      return new
    }
  }

  /// A counter.
  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, dimensions, kind: .counter)
  }

  /// A counter of fractions.
  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, dimensions, kind: .counter)
  }

  /// A gauge.
  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions, kind: .gauge)
  }

  /// A histogram, or a gauge when nothing is to be aggregated.
  public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    series(label, dimensions, kind: aggregate ? .histogram : .gauge)
  }

  /// A histogram of seconds.
  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, dimensions, kind: .timer)
  }

  /// Values stay until the process ends, as Prometheus expects.
  public func destroyCounter(_ handler: any CounterHandler) {}
  /// Values stay until the process ends, as Prometheus expects.
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  /// Values stay until the process ends, as Prometheus expects.
  public func destroyMeter(_ handler: any MeterHandler) {}
  /// Values stay until the process ends, as Prometheus expects.
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  /// Values stay until the process ends, as Prometheus expects.
  public func destroyTimer(_ handler: any TimerHandler) {}
}
