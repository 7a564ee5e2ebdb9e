import Metrics
import Synchronization

/// How many watches are under way: `newswire_query_watches`.
final class WatchMetrics: Sendable {
  private let gauge = Gauge(label: "newswire_query_watches")
  private let count = Mutex(0)

  func began() { change(by: 1) }
  func ended() { change(by: -1) }

  private func change(by difference: Int) {
    count.withLock { count in
      count += difference
      gauge.record(count)
    }
  }
}
