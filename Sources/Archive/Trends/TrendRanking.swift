/// What rises now against its own past; `docs/decisions/0018-ranks-and-trends.md` has the formula.
///
/// What is counted are sources, each once for a span, so that nothing rises by one source's sending. With a sources of S now,
/// and B of P in the days before (each source once a day), the past lets expect e = S × (B + k p) / (P + k), where k p of k
/// imagined sources stand for what was never seen. The score is the log-likelihood ratio of a Poisson count (Dunning 1993, for
/// one cell): 2 (a ln(a / e) − (a − e)). It weighs how many against how surprising, and needs no variance of a few days.
enum TrendRanking {
  /// One source does not make a trend.
  static let sourcesMin = 2
  /// The score below which a rise is taken for chance: 1 in 100 for a single term.
  static let scoreMin = 6.63
  /// Imagined sources of the past, and the share of them that wrote of a term.
  static let priorSources = 20.0
  static let priorRate = 0.02
  /// Articles of a term, of those about another that stands above and holds it in words, that make it the same trend.
  static let overlapMin = 0.8

  struct Rise: Sendable, Hashable {
    var key: String
    var sourceCount: Int
    var expected: Double
    var score: Double
  }

  /// How many sources the past lets expect.
  static func expected(sources: Int, past: Int, of pastSources: Int) -> Double {
    Double(sources) * (Double(past) + priorSources * priorRate) / (Double(pastSources) + priorSources)
  }

  /// 0 for what does not rise.
  static func score(_ count: Int, expected: Double) -> Double {
    let count = Double(count)
    guard expected > 0, count > expected else { return 0 }
    return 2 * (count * (count / expected).logarithm - (count - expected))
  }

  /// The keys of the terms that enough sources wrote of.
  static func candidates(_ now: TrendCounts) -> Set<String> {
    Set(now.terms.lazy.filter { $0.value.sources.count >= sourcesMin }.map(\.key))
  }

  /// What rises, the steepest first; of what several words say of the same articles, the best only.
  static func rises(_ now: TrendCounts, past: [TrendDayCounts], limit: Int) -> [Rise] {
    let pastSources = past.reduce(0) { $0 + $1.sourceCount }
    let rises = candidates(now).compactMap { key -> Rise? in
      let count = now.terms[key]?.sources.count ?? 0
      let before = past.reduce(0) { $0 + $1.sourceCount(of: key) }
      let expected = expected(sources: now.sources.count, past: before, of: pastSources)
      let score = score(count, expected: expected)
      return score < scoreMin ? nil : Rise(key: key, sourceCount: count, expected: expected, score: score)
    }.sorted { ($1.score, $1.sourceCount, $0.key) < ($0.score, $0.sourceCount, $1.key) }
    var kept: [Rise] = []
    for rise in rises where kept.count < limit {
      if !kept.contains(where: { isSame(rise.key, as: $0.key, now) }) { kept.append(rise) }
    }
    return kept
  }

  private static func isSame(_ key: String, as other: String, _ now: TrendCounts) -> Bool {
    let (padded, longer) = (" \(key) ", " \(other) ")
    guard longer.contains(padded) || padded.contains(longer), let one = now.terms[key]?.articles,
      let two = now.terms[other]?.articles
    else { return false }
    return Double(one.intersection(two).count) >= overlapMin * Double(one.count)
  }
}
