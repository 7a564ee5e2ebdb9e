internal import Metrics
internal import Models

/// What the deliveries count: `newswire_alert_…`.
struct AlertMetrics: Sendable {
  /// How an attempt ended.
  enum Outcome: String, CaseIterable {
    case delivered
    /// To be tried again.
    case failed
    case dead
  }

  private let attempts: [Outcome: Counter] = Dictionary(
    uniqueKeysWithValues: Outcome.allCases.map { outcome in
      (outcome, Counter(label: "newswire_alert_deliveries_total", dimensions: [("outcome", outcome.rawValue)]))
    })
  private let articles = Counter(label: "newswire_alert_articles_total")
  private let waiting = Gauge(label: "newswire_alert_waiting")
  private let dead = Gauge(label: "newswire_alert_dead_letters")
  private let lag = Gauge(label: "newswire_alert_lag_seconds")

  func count(_ outcome: Outcome) { attempts[outcome]?.increment() }
  func countArticles(_ count: Int) { articles.increment(by: count) }

  /// How things stand: what waits, what is dead, and since when the oldest that waits does.
  func record(_ alerts: [Alert], now: Timestamp) {
    waiting.record(alerts.reduce(0) { $0 + $1.waiting })
    dead.record(alerts.reduce(0) { $0 + $1.dead })
    let oldest = alerts.compactMap(\.waitingSince?.millisecondsSinceEpoch).min()
    lag.record(oldest.map { Double(max(now.millisecondsSinceEpoch - $0, 0)) / 1_000 } ?? 0)
  }
}
