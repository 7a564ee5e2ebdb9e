/// The order of a ranked search.
enum Ranking {
  /// Columns: title, standfirst, body, names, facets.
  static let columnWeights = "8.0, 4.0, 1.0, 3.0, 0.0"
  /// How much of the score fades with age.
  static let recencyShare = 0.4
  static let halfLifeMilliseconds = 30.0 * 86_400_000

  struct Candidate: Sendable, Hashable {
    var timeKey: TimeKey
    /// As FTS5 gives it: below 0, the lower the better.
    var bm25: Double
  }

  struct Ranked: Sendable, Hashable {
    var timeKey: TimeKey
    var score: Double
  }

  /// bm25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009), of which a part fades with the distance
  /// from the newest candidate; the best first, of equals the newest first.
  static func ranked(_ candidates: [Candidate]) -> [Ranked] {
    let newest = candidates.map(\.timeKey.milliseconds).max() ?? 0
    let ranked = candidates.map { candidate in
      let age = Double(newest - candidate.timeKey.milliseconds)
      let recency = (-age / halfLifeMilliseconds).powerOfTwo
      return Ranked(
        timeKey: candidate.timeKey, score: -candidate.bm25 * (1 - recencyShare + recencyShare * recency))
    }
    return ranked.sorted { ($0.score, $0.timeKey) > ($1.score, $1.timeKey) }
  }
}
