import GRDB

/// Builds everything that follows from the articles anew when another version made it.
///
/// Questions go through the analyzer of this version: an index that another one made would answer them wrongly. It goes in steps, each
/// a transaction that says how far it came, so that a kill costs one step.
enum IndexRebuild {
  /// Raised when the same article would get another vector, other shingles for lookup or other copies.
  static let likenessVersion = 2

  /// Articles of a step, and of a segment as it is first written.
  static let stepDocuments = 2_048

  /// The row from which on articles wait for their step, and the version that the steps so far were of.
  private static let place = "rebuild_from"
  private static let target = "rebuild_version"
  /// In the place of the analyzer's version while the index is being built: no version takes it for its own.
  private static let unfinished = 0

  /// How far it is: articles done, of how many.
  typealias Progress = (_ done: Int, _ all: Int) -> Void

  static func runIfNeeded(in database: any DatabaseWriter, progress: Progress) throws {
    let isWhole = try database.write { db in
      let schema = try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if schema < SQLiteSchema.version { try SQLiteSchema.upgrade(from: schema, in: db) }
      try EditionFill.runIfNeeded(in: db)
      let versions = try ["analyzer_version", "likeness_version"].map { try StateTable.number($0, in: db) }
      if versions == [TextAnalyzer.version, likenessVersion] { return true }
      let isBegun = try versions.first == unfinished && StateTable.number(target, in: db) == version
      if !isBegun { try begin(in: db) }
      return false
    }
    if isWhole { return }
    let all = try database.read { try StateTable.number("articles", in: $0) ?? 0 }
    var (done, isGoing) = (try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM index_row") ?? 0 }, true)
    progress(done, all)
    while isGoing {
      let count = try database.write { try step(in: $0) }
      done += count
      isGoing = count == stepDocuments
      progress(done, all)
    }
  }

  /// Drops what there is; the steps that follow make it anew.
  static func begin(in db: Database) throws {
    try db.execute(sql: "UPDATE article SET is_copy = 0")
    for table in SQLiteSchema.likenessNames { try db.execute(sql: "DELETE FROM \(table)") }
    try SourceDayTable(db).forget()
    try IndexSchema.recreate(in: db)
    try StateTable.set("analyzer_version", to: unfinished, in: db)
    try StateTable.set(target, to: version, in: db)
    try StateTable.set(place, to: .min, in: db)
  }

  /// Says that the index is whole and of this version.
  static func finish(in db: Database) throws {
    try StateTable.set("analyzer_version", to: TextAnalyzer.version, in: db)
    try StateTable.set("likeness_version", to: likenessVersion, in: db)
    for name in [place, target] { try StateTable.set(name, to: nil, in: db) }
  }

  /// Both versions in one number.
  private static var version: Int { TextAnalyzer.version << 16 | likenessVersion }

  /// Does the next articles, and returns their number; fewer than `limit` when it is done.
  static func step(in db: Database, limit: Int = stepDocuments) throws -> Int {
    guard let from = try StateTable.number(place, in: db) else { return 0 }
    let indexer = ArticleIndexer(db)
    let stories = StoryKeeper(db)
    let index = try IndexWriter(db, fresh: FreshPostings())
    var (count, last): (Int, Int64) = (0, 0)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.time_key, a.id, r.article, s.story FROM article a JOIN revision r ON r.key = a.current
          LEFT JOIN story_article s ON s.time_key = a.time_key WHERE a.time_key >= ? ORDER BY a.time_key LIMIT ?
        """, arguments: [from, limit])
    while let row = try rows.next() {
      let article = try StoredArticle.decode(row, revision: 0)
      last = row["time_key"]
      let timeKey = TimeKey(rawValue: last)
      let features = ArticleFeatures(of: article)
      try index.add(DocumentWords(of: article, terms: features.terms), at: timeKey)
      try indexer.add(features, at: timeKey)
      // Whoever has a story keeps it: readers were given its ID.
      if (row["story"] as Int64?) == nil { try stories.add(article.id, at: timeKey) }
      count += 1
    }
    try index.flushAll(FreshPostings())
    _ = try index.finish()
    if count < limit || last == .max {
      try finish(in: db)
    } else {
      try StateTable.set(place, to: Int(last) + 1, in: db)
    }
    return count
  }
}
