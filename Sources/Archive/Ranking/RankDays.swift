/// What single days show of each source, by the sources' keys, the newest day first.
struct RankDays: Sendable {
  struct Day: Sendable, Hashable {
    var day: Int64
    var sources: [Int64: SourceStatistics]
  }

  /// Days, of those with articles, that a rank is made of.
  static let windowMax = 90

  var days: [Day]

  /// Every source's statistics at the end of each day from the newest on, at most `limit` of them.
  func sums(limit: Int, _ body: (Day, [Int64: SourceStatistics]) -> Void) {
    var sums: [Int64: SourceStatistics] = [:]
    for day in days.prefix(Self.windowMax) {
      for (source, part) in day.sources { sums[source, default: .init()] += part }
    }
    for (index, day) in days.prefix(limit).enumerated() {
      body(day, sums)
      for (source, part) in day.sources { sums[source, default: .init()] -= part }
      guard index + Self.windowMax < days.count else { continue }
      for (source, part) in days[index + Self.windowMax].sources { sums[source, default: .init()] += part }
    }
  }

  /// Every source's statistics now.
  var latest: [Int64: SourceStatistics] {
    var latest: [Int64: SourceStatistics] = [:]
    sums(limit: 1) { latest = $1 }
    return latest
  }
}
