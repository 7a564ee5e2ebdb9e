import Models

/// The rank of a source in its country, from what the archive's days show; `docs/decisions/0018-ranks-and-trends.md` has the
/// formula.
///
/// score = (ln(1 + stories) + ln(1 + first) + 1.5 ln(1 + followers) + 0.5 ln(1 + active days)) × (0.5 + 0.5 × originality)
///
/// A story counts once however often a source tells it, a copy raises nothing and lowers originality, and of a day no more
/// than a fixed number of a source's articles are looked at: nothing here grows when the same thing is sent again.
enum SourceRanking {
  static let followersPerStoryMax = 5
  static let followedWeight = 1.5
  static let regularityWeight = 0.5
  /// What a source loses that prints copies only.
  static let originalityWeight = 0.5

  static func score(_ statistics: SourceStatistics) -> Double { parts(statistics).reduce(0) { $0 + $1.points } }

  /// Its parts, without the reasons; none for a source without articles.
  private static func parts(_ statistics: SourceStatistics) -> [(name: String, points: Double)] {
    guard statistics.articles > 0 else { return [] }
    let parts = [
      (name: "reach", points: Double(statistics.stories).dampened),
      (name: "first", points: Double(statistics.first).dampened),
      (name: "followed", points: followedWeight * Double(statistics.followers).dampened),
      (name: "regularity", points: regularityWeight * Double(statistics.activeDays).dampened),
    ]
    let share = min(Double(statistics.originals) / Double(statistics.articles), 1)
    let sum = parts.reduce(0) { $0 + $1.points }
    return parts + [(name: "originality", points: 0 - originalityWeight * (1 - share) * sum)]
  }

  /// What the score is the sum of, each part with how it comes about.
  static func explained(_ statistics: SourceStatistics) -> [ScorePart] {
    let share = statistics.articles == 0 ? 0 : 100 * statistics.originals / statistics.articles
    let reasons = [
      "\(counted(statistics.stories, "story", "stories")) that other sources tell too",
      "told \(statistics.first) of them first",
      "followed \(counted(statistics.followers, "time", "times")) by other sources",
      "\(counted(statistics.activeDays, "day", "days")) with news of its own",
      "\(share) % of \(counted(statistics.articles, "article", "articles")) copy no other",
    ]
    return zip(parts(statistics), reasons).map { ScorePart(name: $0.name, points: $0.points, reason: $1) }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
