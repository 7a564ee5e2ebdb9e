import GRDB
import Models

/// Reads what ranks come from: the days as they were kept, and those anew that changed since.
struct RankReader {
  let db: Database

  /// What was read, and which settled days of it are to be kept.
  struct Reading: Sendable {
    var days: RankDays
    var counted: [(mark: SourceDayTable.Mark, sources: [Int64: SourceStatistics])]
  }

  /// The newest `limit` days with articles, none after `today`.
  func read(today: Int64, limit: Int) throws -> Reading {
    let table = SourceDayTable(db)
    var reading = Reading(days: RankDays(days: []), counted: [])
    for (index, mark) in try table.marks(notAfter: today, limit: limit).enumerated() {
      let isSettled = index >= SourceDayTable.unsettledMax
      if isSettled, mark.counted == mark.changes {
        reading.days.days.append(RankDays.Day(day: mark.day, sources: try table.read(mark.day)))
        continue
      }
      let sources = try count(mark.day)
      reading.days.days.append(RankDays.Day(day: mark.day, sources: sources))
      if isSettled { reading.counted.append((mark, sources)) }
    }
    return reading
  }

  /// Every source with what the days show of it.
  func entries(_ statistics: [Int64: SourceStatistics]) throws -> [RankTable.Entry] {
    try SourceTable.all(in: db).map { key, known in
      RankTable.Entry(
        key: key, source: known.source, articleCount: known.articleCount, statistics: statistics[key] ?? .init())
    }
  }

  // MARK: - Counting

  /// What a day shows of each source, of a fair share of its articles.
  private func count(_ day: Int64) throws -> [Int64: SourceStatistics] {
    let table = EditionTable(db)
    let sources = try table.sources(of: .world, on: day)
    let share = min(
      EditionSample.share(of: ArchiveLimits.rankDayArticlesMax, among: sources.count), ArchiveLimits.rankSourceDayMax)
    let rows = try sources.flatMap { try table.articles(of: .world, on: [day], source: $0, limit: share) }
    let reports = try StoryReport.reports(at: rows, in: db)
    var counted: [Int64: SourceStatistics] = [:]
    var stories: Set<Int64> = []
    for report in reports {
      counted[report.source, default: .init()].articles += 1
      guard !report.isCopy else { continue }
      counted[report.source, default: .init()].originals += 1
      counted[report.source, default: .init()].activeDays = 1
      stories.insert(report.story)
    }
    for story in stories {
      guard let (start, credits) = StoryTellers.credits(try tellers(of: story)), start == day else { continue }
      // Who follows on a later day gets the credit on the day on which the story began.
      for (source, credit) in credits { counted[source, default: .init()] += credit }
    }
    return counted
  }

  /// The sources of a story with their first reports, whatever else they sent to it.
  private func tellers(of story: Int64) throws -> [StoryTellers.Teller] {
    let next = try db.cachedStatement(
      sql: """
        SELECT source FROM story_article WHERE story = ? AND source > ? ORDER BY source LIMIT 1
        """)
    let rows = try db.cachedStatement(
      sql: """
        SELECT time_key FROM story_article WHERE story = ? AND source = ? ORDER BY time_key
          LIMIT \(ArchiveLimits.rankReportsMax)
        """)
    var (tellers, last): ([StoryTellers.Teller], Int64) = ([], .min)
    while tellers.count < ArchiveLimits.rankTellersMax, let source = try Int64.fetchOne(next, arguments: [story, last])
    {
      last = source
      let keys = try Int64.fetchAll(rows, arguments: [story, source]).map { TimeKey(rawValue: $0) }
      let reports = try StoryReport.reports(at: keys, in: db)
      guard let first = reports.first(where: { !$0.isCopy }) ?? reports.first else { continue }
      tellers.append(StoryTellers.Teller(source: source, first: first.timeKey, isCopy: first.isCopy))
    }
    return tellers
  }
}
