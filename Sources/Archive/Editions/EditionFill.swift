import GRDB
import Models

/// Fills the tables of editions from the articles, for an archive that an older version made.
enum EditionFill {
  /// Raised when the same article would get other rows.
  static let version = 1

  static func runIfNeeded(in db: Database) throws {
    let found = try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = 'editions_version'")
    if found != version { try run(in: db) }
  }

  static func run(in db: Database) throws {
    for table in SQLiteSchema.editionNames { try db.execute(sql: "DELETE FROM \(table)") }
    try db.execute(sql: "UPDATE source SET articles = 0")
    let table = EditionTable(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.time_key, a.source, r.article FROM article a JOIN revision r ON r.key = a.current ORDER BY a.time_key
        """)
    while let row = try rows.next() {
      let article = try StoredArticle.decode(row, revision: 0)
      try table.add(article, source: row["source"], at: TimeKey(rawValue: row["time_key"]))
    }
    try db.execute(
      sql: """
        INSERT INTO state (name, value) VALUES ('editions_version', \(version))
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
  }
}
