import GRDB
import Models

/// Which articles stand in which edition, by day and source, so that a source that floods can be passed over.
///
/// Every read takes a share of each source and not the newest of all: what one source sends never takes another one's place.
struct EditionTable {
  let db: Database

  /// Sources of a day that are looked at.
  static let daySourcesMax = 5_000

  init(_ db: Database) { self.db = db }

  // MARK: - Writing

  func add(_ article: Article, source: Int64, at timeKey: TimeKey) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO edition_article (edition, day, source, time_key) VALUES (?, ?, ?, ?)")
    for edition in EditionKey.editions(of: article) {
      try statement.execute(arguments: [edition.rawValue, DayNumber.of(timeKey), source, timeKey.rawValue])
    }
    try TrendTable(db).add(article, at: timeKey)
    try SourceTable.count(1, of: source, in: db)
    try SourceDayTable(db).changed(DayNumber.of(timeKey))
  }

  /// `article` and `source` are what ``add(_:source:at:)`` was given.
  func remove(_ article: Article, source: Int64, at timeKey: TimeKey) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM edition_article WHERE edition = ? AND day = ? AND source = ? AND time_key = ?")
    for edition in EditionKey.editions(of: article) {
      try statement.execute(arguments: [edition.rawValue, DayNumber.of(timeKey), source, timeKey.rawValue])
    }
    try TrendTable(db).remove(timeKey)
    try SourceTable.count(-1, of: source, in: db)
    try SourceDayTable(db).changed(DayNumber.of(timeKey))
  }

  // MARK: - Reading

  /// The days that have articles, from `day` down, at most `limit`.
  func days(of edition: EditionKey, from day: Int64, limit: Int) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: "SELECT day FROM edition_article WHERE edition = ? AND day <= ? ORDER BY day DESC LIMIT 1")
    var (days, next): ([Int64], Int64) = ([], day)
    while days.count < limit, let found = try Int64.fetchOne(statement, arguments: [edition.rawValue, next]) {
      days.append(found)
      next = found - 1
    }
    return days
  }

  /// The sources with an article on a day, at most ``daySourcesMax``.
  func sources(of edition: EditionKey, on day: Int64) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT source FROM edition_article WHERE edition = ? AND day = ? AND source > ? ORDER BY source LIMIT 1
        """)
    var sources: [Int64] = []
    while sources.count < Self.daySourcesMax,
      let next = try Int64.fetchOne(statement, arguments: [edition.rawValue, day, sources.last ?? .min])
    {
      sources.append(next)
    }
    return sources
  }

  /// All time.
  static let always = TimeKey(rawValue: .min)...TimeKey(rawValue: .max)

  /// A source's articles of some days, the newest day first, at most `limit` altogether: its newest and, for a fifth of
  /// them, its first, because who told something first does not become later by telling it again. None outside `span`.
  func articles(
    of edition: EditionKey, on days: [Int64], source: Int64, within span: ClosedRange<TimeKey> = always, limit: Int
  ) throws -> [TimeKey] {
    let earliest = limit / 5
    var (rows, first): ([TimeKey], [TimeKey]) = ([], [])
    for day in days where rows.count < limit - earliest {
      rows += try self.rows(edition, day, source, span, order: "DESC", limit: limit - earliest - rows.count)
    }
    guard rows.count == limit - earliest, earliest > 0, let last = rows.last else { return rows }
    for day in days.reversed() where first.count < earliest {
      first += try self.rows(edition, day, source, span, order: "ASC", limit: earliest - first.count)
    }
    return rows + first.filter { $0 < last }
  }

  /// Of each source with an article on a day, the newest that are not after a moment, `limit` at most; the newest of all first.
  func newest(of edition: EditionKey, on day: Int64, notAfter moment: TimeKey, limit: Int) throws -> [TimeKey] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT time_key FROM edition_article WHERE edition = ? AND day = ? AND source = ? AND time_key <= ?
          ORDER BY time_key DESC LIMIT ?
        """)
    return try sources(of: edition, on: day).flatMap { source in
      try Int64.fetchAll(statement, arguments: [edition.rawValue, day, source, moment.rawValue, limit])
    }.sorted(by: >).map { TimeKey(rawValue: $0) }
  }

  private func rows(
    _ edition: EditionKey, _ day: Int64, _ source: Int64, _ span: ClosedRange<TimeKey>, order: String, limit: Int
  ) throws -> [TimeKey] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT time_key FROM edition_article WHERE edition = ? AND day = ? AND source = ?
            AND time_key BETWEEN ? AND ? ORDER BY time_key \(order) LIMIT ?
          """),
      arguments: [edition.rawValue, day, source, span.lowerBound.rawValue, span.upperBound.rawValue, limit]
    ).map { TimeKey(rawValue: $0) }
  }
}
