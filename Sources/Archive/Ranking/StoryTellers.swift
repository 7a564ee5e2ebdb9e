/// Who told a story, when, and who followed whom.
enum StoryTellers {
  /// A source's first report of a story, of those with a text of its own where it has one.
  struct Teller: Sendable, Hashable {
    var source: Int64
    var first: TimeKey
    var isCopy: Bool
  }

  /// A report that lies further before the next source's is of something else, or its date is wrong.
  static let gapDaysMax: Int64 = 7
  static let gapMillisecondsMax = gapDaysMax * DayNumber.milliseconds
  /// Days after the one on which a story began, in which others reach it or follow.
  static let spreadDaysMax: Int64 = 2

  /// What a story adds to the statistics of its tellers, and the day on which it began; nothing when one source tells it alone.
  static func credits(_ tellers: [Teller]) -> (day: Int64, credits: [Int64: SourceStatistics])? {
    var ordered = tellers.sorted { ($0.first, $0.source) < ($1.first, $1.source) }
    while ordered.count > 1, ordered[1].first.milliseconds - ordered[0].first.milliseconds > gapMillisecondsMax {
      ordered.removeFirst()
    }
    guard let start = ordered.first.map({ DayNumber.of($0.first) }) else { return nil }
    ordered.removeAll { DayNumber.of($0.first) - start > spreadDaysMax }
    guard ordered.count > 1 else { return nil }
    var credits: [Int64: SourceStatistics] = [:]
    for teller in ordered where !teller.isCopy { credits[teller.source, default: .init()].stories += 1 }
    // Who is the first with a text of its own is followed by those after it; copies dated before it are none of its doing.
    if let first = ordered.firstIndex(where: { !$0.isCopy }) {
      credits[ordered[first].source, default: .init()].first += 1
      credits[ordered[first].source, default: .init()].followers += min(
        ordered.count - 1 - first, SourceRanking.followersPerStoryMax)
    }
    return (start, credits)
  }
}
