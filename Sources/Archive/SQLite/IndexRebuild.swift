import GRDB

/// Builds the index and what compares articles anew when another version made it.
///
/// Questions go through the analyzer of this version: an index that another one made would answer them wrongly.
enum IndexRebuild {
  /// Raised when the same article would get another vector, other terms or shingles for lookup, or other copies.
  static let likenessVersion = 7
  /// In the place of the analyzer's version while the index is being built: no version takes it for its own.
  private static let unfinished = 0

  private static let walk = ArticleWalk(name: "rebuild", version: TextAnalyzer.version << 16 | likenessVersion)

  static func runIfNeeded(in database: any DatabaseWriter, progress: ArticleWalk.Progress) throws {
    let isWhole = try database.write { db in
      let versions = try ["analyzer_version", "likeness_version"].map { try StateTable.number($0, in: db) }
      if versions == [TextAnalyzer.version, likenessVersion] { return true }
      if try versions.first != unfinished || !walk.isUnderWay(in: db) { try begin(in: db) }
      return false
    }
    if isWhole { return }
    try walk.run(in: database, progress: progress) { try step(in: $0) }
  }

  /// Drops what there is; the steps that follow make it anew.
  static func begin(in db: Database) throws {
    try db.execute(sql: "UPDATE article SET is_copy = 0")
    // The sums are of vectors that go; the articles keep their stories, and each adds its new vector.
    try db.execute(sql: "UPDATE story SET terms = x'', embedding = x''")
    for table in SQLiteSchema.likenessNames { try db.execute(sql: "DELETE FROM \(table)") }
    try SourceDayTable(db).forget()
    try IndexSchema.recreate(in: db)
    try StateTable.set("analyzer_version", to: unfinished, in: db)
    try walk.begin(in: db)
  }

  /// Says that the index is whole and of this version.
  static func finish(in db: Database) throws {
    try StateTable.set("analyzer_version", to: TextAnalyzer.version, in: db)
    try StateTable.set("likeness_version", to: likenessVersion, in: db)
  }

  /// Does the next articles, and returns their number; fewer than `limit` when it is done.
  static func step(in db: Database, limit: Int = ArticleWalk.stepArticles) throws -> Int {
    let indexer = ArticleIndexer(db)
    let stories = StoryKeeper(db)
    let index = try IndexWriter(db, fresh: FreshPostings())
    let count = try walk.step(in: db, limit: limit) { stop in
      let reading = ArticleReading(of: stop.article)
      try index.add(reading.words, at: stop.timeKey)
      try indexer.add(reading.features, at: stop.timeKey)
      if try !stories.restore(stop.timeKey, reading.features.vector) {
        try stories.add(stop.article.id, at: stop.timeKey)
      }
    }
    // A step is a segment as it is first written.
    try index.flushAll(FreshPostings())
    _ = try index.finish()
    if count < limit { try finish(in: db) }
    return count
  }
}
