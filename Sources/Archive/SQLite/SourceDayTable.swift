import GRDB

/// What each day showed of each source, kept once a day is settled: the history of the ranks.
struct SourceDayTable {
  let db: Database

  /// Days that are kept, the newest of those with articles.
  static let keptMax = 400
  /// The newest days with articles, whose stories are still being told: they are not kept, but counted when somebody asks.
  static let unsettledMax = 3

  /// A day with how often its articles changed, and what this was when it was counted; -1 before.
  struct Mark: Sendable, Hashable {
    var day: Int64
    var changes: Int
    var counted: Int
  }

  init(_ db: Database) { self.db = db }

  /// Notes that an article came to a day, or left it.
  func changed(_ day: Int64) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO archive_day (day, changes, counted) VALUES (?, 0, -1)")
      .execute(arguments: [day])
    try mark([day])
  }

  /// Notes that articles which were there before came to another story, or that their text became another one's copy, or no
  /// longer is one.
  func changed(_ timeKeys: [TimeKey]) throws { try mark(Set(timeKeys.map(DayNumber.of))) }

  /// An article may follow a story of the days before, or be what a story of the days after began with.
  private func mark(_ days: Set<Int64>) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE archive_day SET changes = changes + 1 WHERE day BETWEEN ? AND ?")
    for day in days {
      try statement.execute(arguments: [day - StoryTellers.spreadDaysMax, day + StoryTellers.gapDaysMax])
    }
  }

  /// Lets every day be counted again.
  func forget() throws { try db.execute(sql: "UPDATE archive_day SET counted = -1") }

  /// The days that have articles, the newest first, none after `day`; when all are, the newest of all.
  func marks(notAfter day: Int64, limit: Int) throws -> [Mark] {
    let statement = try db.cachedStatement(
      sql: "SELECT day, changes, counted FROM archive_day WHERE day <= ? ORDER BY day DESC LIMIT ?")
    var rows = try Row.fetchAll(statement, arguments: [day, limit])
    if rows.isEmpty { rows = try Row.fetchAll(statement, arguments: [Int64.max, limit]) }
    return rows.map { Mark(day: $0[0], changes: $0[1], counted: $0[2]) }
  }

  func read(_ day: Int64) throws -> [Int64: SourceStatistics] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT source, articles, originals, stories, first, followers FROM source_day WHERE day = ?"),
      arguments: [day])
    var sources: [Int64: SourceStatistics] = [:]
    while let row = try rows.next() {
      sources[row[0]] = SourceStatistics(
        articles: row[1], originals: row[2], activeDays: (row[2] as Int) > 0 ? 1 : 0, stories: row[3], first: row[4],
        followers: row[5])
    }
    return sources
  }

  /// Keeps what was counted of a day while its mark was this one, and lets go of the oldest days.
  func write(_ sources: [Int64: SourceStatistics], of mark: Mark) throws {
    try db.cachedStatement(sql: "DELETE FROM source_day WHERE day = ?").execute(arguments: [mark.day])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO source_day (day, source, articles, originals, stories, first, followers) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (source, part) in sources.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [
        mark.day, source, part.articles, part.originals, part.stories, part.first, part.followers,
      ])
    }
    try db.cachedStatement(sql: "UPDATE archive_day SET counted = ? WHERE day = ?")
      .execute(arguments: [mark.changes, mark.day])
    try db.cachedStatement(
      sql: """
        DELETE FROM source_day WHERE day < (SELECT day FROM archive_day ORDER BY day DESC LIMIT 1 OFFSET \(Self.keptMax))
        """
    ).execute()
  }
}
