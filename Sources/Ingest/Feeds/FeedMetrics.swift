internal import Metrics

/// What the poller counts.
struct FeedMetrics: Sendable {
  /// How a poll ended.
  enum Outcome: String, CaseIterable {
    /// There was something new.
    case new
    case unchanged
    /// The queue had no room.
    case waiting
    case failed
  }

  private let polls: [Outcome: Counter] = Dictionary(
    uniqueKeysWithValues: Outcome.allCases.map { outcome in
      (outcome, Counter(label: "newswire_feed_polls_total", dimensions: [("outcome", outcome.rawValue)]))
    })
  private let documents = Counter(label: "newswire_feed_documents_total")

  func count(_ outcome: Outcome) { polls[outcome]?.increment() }
  func countDocuments(_ count: Int) { documents.increment(by: count) }
}
