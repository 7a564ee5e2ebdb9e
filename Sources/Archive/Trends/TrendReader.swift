import GRDB
import Models

/// Reads what rises in an edition, with bounded work: a fair share of each source's articles of the last 24 hours and of the
/// days before.
struct TrendReader {
  let db: Database

  static let windowMilliseconds: Int64 = 86_400_000

  /// At most `limit` trends as they stand at `now`. The caller knows the edition's name.
  func trends(of edition: EditionKey, now: TimeKey, limit: Int) throws -> TrendsResponse {
    let table = EditionTable(db)
    guard let newest = try table.newest(of: edition, notAfter: now) else { return TrendsResponse() }
    let start = newest.milliseconds - Self.windowMilliseconds
    let today = try table.days(of: edition, from: DayNumber.of(newest), limit: 2)
      .filter { $0 >= DayNumber.of(milliseconds: start) }
    let rows = try EditionSample.articles(of: edition, on: today, limit: ArchiveLimits.trendArticlesMax, in: table)
    var counts = TrendCounts()
    try TrendTable(db).read(rows.filter { $0.milliseconds > start && $0 <= newest }) {
      counts.add($2, source: $1, article: $0)
    }
    let past = try past(of: edition, before: DayNumber.of(milliseconds: start), wanted: TrendRanking.candidates(counts))
    let rises = TrendRanking.rises(counts, past: past, limit: limit)
    return TrendsResponse(
      trends: try rises.map { try trend($0, counts.terms[$0.key] ?? .init(), past: past) },
      asOf: Timestamp(millisecondsSinceEpoch: newest.milliseconds), pastDayCount: past.count,
      sourceCount: counts.sources.count)
  }

  /// The days before one, the oldest first.
  private func past(of edition: EditionKey, before day: Int64, wanted: Set<String>) throws -> [TrendDayCounts] {
    let table = EditionTable(db)
    let days = try table.days(of: edition, from: day - 1, limit: ArchiveLimits.trendPastDaysMax)
    return try days.reversed().map { day in
      var counts = TrendDayCounts(day: day)
      let rows = try EditionSample.articles(
        of: edition, on: [day], limit: ArchiveLimits.trendPastDayArticlesMax, in: table)
      try TrendTable(db).read(rows) { counts.add($2, source: $1, wanted: wanted) }
      return counts
    }
  }

  private func trend(_ rise: TrendRanking.Rise, _ term: TrendCounts.Term, past: [TrendDayCounts]) throws -> Trend {
    let newest = term.articles.max().map { [$0] } ?? []
    let example = try ArticleReader.articles(at: newest, in: db).first.map { ArticleSummary(of: $0.article) }
    let text = term.text
    let field = term.kind == .keyword ? "keyword" : "entity"
    return Trend(
      text: text, kind: term.kind, score: rise.score, sourceCount: rise.sourceCount, expected: rise.expected,
      past: past.map { TrendDay(day: DayNumber.text($0.day), sourceCount: $0.sourceCount(of: rise.key)) },
      reason: Self.reason(rise, days: past.count),
      query: "\(field):\"\(text.filter { $0 != "\"" })\"", example: example ?? ArticleSummary())
  }

  /// "4 sources in 24 hours, 0.3 expected from 14 days before".
  static func reason(_ rise: TrendRanking.Rise, days: Int) -> String {
    let sources = "\(rise.sourceCount) source\(rise.sourceCount == 1 ? "" : "s") in 24 hours"
    guard days > 0 else { return sources + ", no day before to compare with" }
    let tenths = Int((rise.expected * 10).rounded())
    let expected = tenths == 0 ? "fewer than 0.1" : "\(tenths / 10).\(tenths % 10)"
    return "\(sources), \(expected) expected from \(days) day\(days == 1 ? "" : "s") before"
  }
}
