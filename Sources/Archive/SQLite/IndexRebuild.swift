import GRDB

/// Builds everything that follows from the articles anew when another version made it.
///
/// Questions go through the analyzer of this version: an index that another one made would answer them wrongly.
enum IndexRebuild {
  /// Raised when the same article would get another vector, other shingles for lookup or other copies.
  static let likenessVersion = 2

  /// Articles of a segment as it is first written.
  static let segmentDocuments = 2_048

  static func runIfNeeded(in db: Database) throws {
    let schema = try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if schema < SQLiteSchema.version { try SQLiteSchema.upgrade(from: schema, in: db) }
    let versions = try ["analyzer_version", "likeness_version"].map { name in
      try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = ?", arguments: [name])
    }
    try EditionFill.runIfNeeded(in: db)
    guard versions != [TextAnalyzer.version, likenessVersion] else { return }
    try run(in: db)
  }

  static func run(in db: Database) throws {
    try db.execute(sql: "UPDATE article SET is_copy = 0")
    for table in SQLiteSchema.likenessNames { try db.execute(sql: "DELETE FROM \(table)") }
    try IndexSchema.recreate(in: db)
    let indexer = ArticleIndexer(db)
    let stories = StoryKeeper(db)
    var index = try IndexWriter(db, fresh: FreshPostings())
    var count = 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.time_key, a.id, r.article, s.story FROM article a JOIN revision r ON r.key = a.current
          LEFT JOIN story_article s ON s.time_key = a.time_key ORDER BY a.time_key
        """)
    while let row = try rows.next() {
      let article = try StoredArticle.decode(row, revision: 0)
      let timeKey = TimeKey(rawValue: row["time_key"])
      let features = ArticleFeatures(of: article)
      try index.add(DocumentWords(of: article, terms: features.terms), at: timeKey)
      try indexer.add(features, at: timeKey)
      // Whoever has a story keeps it: readers were given its ID.
      if (row["story"] as Int64?) == nil { try stories.add(article.id, at: timeKey) }
      count += 1
      guard count % segmentDocuments == 0 else { continue }
      try index.flushAll(FreshPostings())
      _ = try index.finish()
      index = try IndexWriter(db, fresh: FreshPostings())
    }
    try index.flushAll(FreshPostings())
    _ = try index.finish()
  }
}
