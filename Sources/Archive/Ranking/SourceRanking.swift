import Models

/// The rank of a source in its country, from what the archive shows.
///
/// score = (ln(1 + originals) + ln(1 + active days) + ln(1 + shared events) + 2 ln(1 + followers)) × (0.5 + 0.5 × share)
/// where share is how much of what the source sends is original. Copies, also of itself, raise nothing and lower the share;
/// a flood on one day counts as ``originalsPerDayMax`` at most.
enum SourceRanking {
  static let originalsPerDayMax = 40
  static let followersPerEventMax = 5

  static func score(_ statistics: SourceStatistics, uncappedOriginals: Int) -> Double {
    guard statistics.articles > 0 else { return 0 }
    let parts =
      Double(statistics.originals).dampened + Double(statistics.activeDays).dampened
      + Double(statistics.sharedEvents).dampened + 2 * Double(statistics.followers).dampened
    let share = Double(uncappedOriginals) / Double(statistics.articles)
    return parts * (0.5 + 0.5 * min(share, 1))
  }

  static func reasons(_ statistics: SourceStatistics, uncappedOriginals: Int) -> [String] {
    let share = statistics.articles == 0 ? 0 : 100 * uncappedOriginals / statistics.articles
    return [
      "originals: \(counted(uncappedOriginals, "article")), \(share) % of what it published",
      "regularity: \(counted(statistics.activeDays, "active day"))",
      "reach: \(counted(statistics.sharedEvents, "event")) that other sources tell too",
      "first: followed \(counted(statistics.followers, "time")) by other sources",
    ]
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
