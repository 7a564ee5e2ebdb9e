import GRDB
import Models

/// Reads what rises in an edition, with bounded work: of each source's articles of the last 24 hours, and of each day before,
/// the same number at most. With another number for the past, what is steady would rise or fall.
struct TrendReader {
  let db: Database

  static let windowMilliseconds: Int64 = 86_400_000

  /// At most `limit` trends as they stand at `now`. The caller knows the edition's name.
  func trends(of edition: EditionKey, now: TimeKey, limit: Int) throws -> TrendsResponse {
    let table = EditionTable(db)
    guard let newest = try EditionClock(db: db).newest(of: edition, notAfter: now) else { return TrendsResponse() }
    let start = newest.milliseconds - Self.windowMilliseconds
    let current = try table.days(of: edition, from: DayNumber.of(newest), limit: 2)
      .filter { $0 >= DayNumber.of(milliseconds: start) }
    let days = try table.days(
      of: edition, from: DayNumber.of(milliseconds: start) - 1, limit: ArchiveLimits.trendPastDaysMax)
    let latest = Span(
      days: current, sources: Array(Set(try current.flatMap { try table.sources(of: edition, on: $0) })).sorted(),
      within: TimeKey(milliseconds: start + 1)...newest)
    let before = try days.reversed().map {
      Span(days: [$0], sources: try table.sources(of: edition, on: $0), within: EditionTable.always)
    }
    let most = ([latest] + before).map(\.sources.count).max() ?? 0
    let share = EditionSample.share(of: ArchiveLimits.trendSpanArticlesMax, among: most)
    var counts = TrendCounts()
    try TrendTable(db).read(rows(of: edition, in: latest, share: share)) { counts.add($2, source: $1, article: $0) }
    let wanted = TrendRanking.candidates(counts)
    let past = try zip(days.reversed(), before).map { day, span in
      var counts = TrendDayCounts(day: day)
      try TrendTable(db).read(rows(of: edition, in: span, share: share)) { counts.add($2, source: $1, wanted: wanted) }
      return counts
    }
    let rises = TrendRanking.rises(counts, past: past, limit: limit)
    return TrendsResponse(
      trends: try rises.map { try trend($0, counts.terms[$0.key] ?? .init(), past: past) },
      asOf: Timestamp(millisecondsSinceEpoch: newest.milliseconds), pastDayCount: past.count,
      sourceCount: counts.sources.count)
  }

  /// What is counted as one: the last 24 hours, or a day before.
  private struct Span {
    /// The newest first.
    var days: [Int64]
    var sources: [Int64]
    var within: ClosedRange<TimeKey>
  }

  private func rows(of edition: EditionKey, in span: Span, share: Int) throws -> [TimeKey] {
    let table = EditionTable(db)
    return try span.sources.prefix(ArchiveLimits.trendSpanArticlesMax).flatMap {
      try table.articles(of: edition, on: span.days, source: $0, within: span.within, limit: share)
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
