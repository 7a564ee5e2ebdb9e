import Models

/// The order of an edition's front page; `docs/decisions/0018-ranks-and-trends.md` has the formula.
///
/// score = 0.5 × sources + 0.35 × freshness + 0.15 × standing − spread, the first three 0 to 1: the sources that tell the
/// story beyond the first; the age against the edition's newest article; how far up in its country the best of its sources
/// stands. What is taken for spread grows with the stories above of the same topic, and of the same source.
///
/// Age is counted from the newest article and not from now, so that an archive of last year's news has a front page too.
enum HeadlineRanking {
  static let sourcesWeight = 0.5
  static let freshnessWeight = 0.35
  static let standingWeight = 0.15
  static let sourcesMax = 5.0
  /// What a source that only prints another one's text counts for.
  static let copyShare = 0.25
  static let halfLifeHours = 24.0
  /// Older articles than this, against the edition's newest, are no headlines.
  static let ageMillisecondsMax: Int64 = 7 * 86_400_000
  /// What one story above of the same topic takes, and how many of them count.
  static let topicCost = 0.04
  static let topicStoriesMax = 5
  /// The same for stories above that the same source leads.
  static let sourceCost = 0.05
  static let sourceStoriesMax = 5

  /// A story as the front page weighs it.
  struct Candidate: Sendable, Hashable {
    /// Sources with a text of their own.
    var reporting: Int
    /// Sources that print another one's text only.
    var copying: Int
    /// How long before the edition's newest article the last of its sources joined; below 0 when it is dated after.
    var ageMilliseconds: Int64
    /// 0 to 1.
    var standing: Double
    /// How the standing comes about: "number 1 of 12 in US".
    var standingReason: String
    /// Its field of news; empty when unknown.
    var topic: String
    /// The source in front.
    var source: Int64
  }

  struct Position: Sendable, Hashable {
    /// The place of the candidate in the list that was given.
    var index: Int
    var parts: [ScorePart]

    var score: Double { parts.reduce(0) { $0 + $1.points } }
    /// The parts in words; of what was taken away only what was.
    var reasons: [String] { parts.filter { !$0.reason.isEmpty }.map(\.reason) }
  }

  /// At most `limit` candidates, the best first: at each place the one that is best after what stands above. Of equals the
  /// one that was given first.
  static func order(_ candidates: [Candidate], limit: Int) -> [Position] {
    let merits = candidates.map { merit($0) }
    let sums = merits.map { $0.reduce(0) { $0 + $1.points } }
    var left = Array(candidates.indices)
    var topics: [String: Int] = [:]
    var sources: [Int64: Int] = [:]
    var positions: [Position] = []
    while positions.count < limit, !left.isEmpty {
      var best = (offset: 0, score: -Double.infinity)
      for (offset, index) in left.enumerated() {
        let score = sums[index] + cost(of: candidates[index], topics, sources)
        if score > best.score { best = (offset, score) }
      }
      let index = left.remove(at: best.offset)
      let candidate = candidates[index]
      positions.append(Position(index: index, parts: merits[index] + spread(candidate, topics, sources)))
      if !candidate.topic.isEmpty { topics[candidate.topic, default: 0] += 1 }
      sources[candidate.source, default: 0] += 1
    }
    return positions
  }

  /// What a story has of its own.
  static func merit(_ candidate: Candidate) -> [ScorePart] {
    let told = Double(candidate.reporting) + copyShare * Double(candidate.copying)
    let sources = min(max(told - 1, 0) / (sourcesMax - 1), 1)
    let hours = Double(candidate.ageMilliseconds.magnitude) / 3_600_000
    return [
      ScorePart(name: "sources", points: sourcesWeight * sources, reason: sourcesReason(candidate)),
      ScorePart(
        name: "freshness", points: freshnessWeight * (-hours / halfLifeHours).powerOfTwo,
        reason: freshnessReason(candidate)),
      ScorePart(
        name: "source rank", points: standingWeight * min(max(candidate.standing, 0), 1),
        reason: candidate.standingReason),
    ]
  }

  private static func sourcesReason(_ candidate: Candidate) -> String {
    let count = candidate.reporting + candidate.copying
    let copies = candidate.copying == 0 ? "" : ", \(candidate.copying) of them with a copy"
    return "\(count) source\(count == 1 ? "" : "s")\(copies)"
  }

  private static func freshnessReason(_ candidate: Candidate) -> String {
    let isShared = candidate.reporting + candidate.copying > 1
    guard let span = TimePhrase.span(candidate.ageMilliseconds.magnitude) else {
      return isShared ? "last source joined with the edition's newest" : "the edition's newest"
    }
    if candidate.ageMilliseconds < 0 { return "dated \(span) ahead" }
    return isShared
      ? "last source joined \(span) before the edition's newest" : "\(span) before the edition's newest"
  }

  private static func cost(
    of candidate: Candidate, _ topics: [String: Int], _ sources: [Int64: Int]
  ) -> Double {
    -topicCost * Double(min(topics[candidate.topic] ?? 0, topicStoriesMax))
      - sourceCost * Double(min(sources[candidate.source] ?? 0, sourceStoriesMax))
  }

  /// What is taken for the stories above.
  private static func spread(_ candidate: Candidate, _ topics: [String: Int], _ sources: [Int64: Int]) -> [ScorePart] {
    func part(_ name: String, _ above: Int, _ most: Int, _ cost: Double, _ what: String) -> ScorePart {
      let reason = above == 0 ? "" : "\(above) above \(above == 1 ? "is" : "are") \(what)"
      return ScorePart(name: name, points: above == 0 ? 0 : -cost * Double(min(above, most)), reason: reason)
    }
    return [
      part("topic spread", topics[candidate.topic] ?? 0, topicStoriesMax, topicCost, "of \(candidate.topic) too"),
      part("source spread", sources[candidate.source] ?? 0, sourceStoriesMax, sourceCost, "led by this source too"),
    ]
  }
}
