import GRDB
import Models

/// Counts what the ranks of sources come from: one walk over the narrow rows, and the events of the newest articles.
enum RankReader {
  static func table(_ db: Database) throws -> RankTable {
    let sources = try SourceTable.all(in: db)
    var entries = try counted(sources, in: db)
    for (source, events) in try events(in: db) {
      entries[source]?.statistics.sharedEvents = events.shared
      entries[source]?.statistics.followers = events.followers
    }
    return RankTable(Array(entries.values))
  }

  private static func counted(_ sources: [Int64: Source], in db: Database) throws -> [Int64: RankTable.Entry] {
    let dayLength = 86_400_000
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT source, ((time_key >> \(TimeKey.discriminatorBits)) / \(dayLength)) AS day, count(*), sum(is_copy = 0)
          FROM article GROUP BY source, day
        """)
    var entries: [Int64: RankTable.Entry] = [:]
    while let row = try rows.next() {
      let key: Int64 = row[0]
      guard let source = sources[key] else { continue }
      let (articles, originals): (Int, Int) = (row[2], row[3])
      var entry = entries[key] ?? RankTable.Entry(source: source, statistics: .init(), uncappedOriginals: 0)
      entry.statistics.articles += articles
      entry.statistics.originals += min(originals, SourceRanking.originalsPerDayMax)
      entry.statistics.activeDays += originals > 0 ? 1 : 0
      entry.uncappedOriginals += originals
      entries[key] = entry
    }
    return entries
  }

  /// Which of the newest articles tell of the same event, and who told first.
  private static func events(in db: Database) throws -> [Int64: (shared: Int, followers: Int)] {
    let rows = try ArticleLists.newest(rows: .min ..< .max, limit: ArchiveLimits.rankCandidatesMax, in: db)
    var events: [Int64: (shared: Int, followers: Int)] = [:]
    for story in StoryReport.grouped(try StoryReport.reports(at: rows, in: db)) {
      let told = Set(story.map(\.source))
      guard told.count > 1, let first = story.first else { continue }
      for source in told { events[source, default: (0, 0)].shared += 1 }
      events[first.source, default: (0, 0)].followers += min(told.count - 1, SourceRanking.followersPerEventMax)
    }
    return events
  }
}
