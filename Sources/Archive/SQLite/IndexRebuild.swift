import GRDB

/// Builds everything that follows from the articles anew when another analyzer made it.
///
/// The index holds no text, so that it takes words back only when it is told the same words that it was given: with another
/// analyzer it would keep words that no article has.
enum IndexRebuild {
  static func runIfNeeded(in db: Database) throws {
    let version = try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = 'analyzer_version'")
    guard version != TextAnalyzer.version else { return }
    try run(in: db)
  }

  static func run(in db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE article_index; DELETE FROM signature; DELETE FROM shingle; DELETE FROM copy; UPDATE term SET count = 0;
        UPDATE article SET is_copy = 0;
        """)
    try SQLiteSchema.createIndex(in: db)
    let indexer = ArticleIndexer(db)
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT a.time_key, a.source, r.article FROM article a JOIN revision r ON r.key = a.current ORDER BY a.time_key"
    )
    while let row = try rows.next() {
      let article = try StoredArticle.decode(row, revision: 0)
      try indexer.add(
        IndexWords(of: article), ArticleFeatures(of: article), at: TimeKey(rawValue: row["time_key"]),
        source: row["source"])
    }
  }
}
