import GRDB
import Models

/// The keywords and names of each article, by its row.
struct TrendTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  func add(_ article: Article, at timeKey: TimeKey) throws {
    let terms = TrendTerm.terms(of: article)
    guard !terms.isEmpty else { return }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO trend_term (time_key, terms) VALUES (?, ?)")
      .execute(arguments: [timeKey.rawValue, TrendTerm.encode(terms)])
  }

  func remove(_ timeKey: TimeKey) throws {
    try db.cachedStatement(sql: "DELETE FROM trend_term WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
  }

  /// Goes through the terms of these articles, leaving out those that have none and those that copy an earlier text.
  func read(_ timeKeys: [TimeKey], _ body: (TimeKey, _ source: Int64, [TrendTerm]) -> Void) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.source, t.terms FROM trend_term t JOIN article a ON a.time_key = t.time_key
          WHERE t.time_key = ? AND a.is_copy = 0
        """)
    for timeKey in timeKeys {
      guard let row = try Row.fetchOne(statement, arguments: [timeKey.rawValue]) else { continue }
      body(timeKey, row[0], TrendTerm.decode(row[1]))
    }
  }
}
