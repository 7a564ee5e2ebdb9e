import GRDB

/// An article as lists by story see it: its row, its source, its story, and whether it prints another one's text.
struct StoryReport: Sendable, Hashable {
  var timeKey: TimeKey
  var source: Int64
  var story: Int64
  var isCopy: Bool

  static func reports(at timeKeys: [TimeKey], in db: Database) throws -> [StoryReport] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.source, s.story, g.leader FROM article a JOIN story_article s ON s.time_key = a.time_key
          LEFT JOIN copy_member m ON m.time_key = a.time_key LEFT JOIN copy_group g ON g.key = m.grp WHERE a.time_key = ?
        """)
    return try timeKeys.compactMap { timeKey in
      try Row.fetchOne(statement, arguments: [timeKey.rawValue]).map { row in
        let leader: Int64? = row[2]
        return StoryReport(
          timeKey: timeKey, source: row[0], story: row[1], isCopy: leader.map { $0 != timeKey.rawValue } ?? false)
      }
    }
  }

  /// The reports by story, each from the earliest to the latest; the story with the earliest report first.
  static func grouped(_ reports: [StoryReport]) -> [[StoryReport]] {
    Dictionary(grouping: reports, by: \.story).values.map { $0.sorted { $0.timeKey < $1.timeKey } }
      .sorted { $0[0].timeKey < $1[0].timeKey }
  }
}
