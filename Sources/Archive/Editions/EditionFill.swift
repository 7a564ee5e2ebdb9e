import GRDB
import Models

/// Fills the tables of editions from the articles, for an archive that an older version made.
enum EditionFill {
  /// Raised when the same article would get other rows.
  static let version = 1
  private static let walk = ArticleWalk(name: "editions_fill", version: version)

  static func runIfNeeded(in database: any DatabaseWriter, progress: ArticleWalk.Progress) throws {
    let isWhole = try database.write { db in
      if try StateTable.number("editions_version", in: db) == version { return true }
      if try !walk.isUnderWay(in: db) { try begin(in: db) }
      return false
    }
    if isWhole { return }
    try walk.run(in: database, progress: progress) { try step(in: $0) }
  }

  static func begin(in db: Database) throws {
    for table in SQLiteSchema.editionNames { try db.execute(sql: "DELETE FROM \(table)") }
    try db.execute(sql: "UPDATE source SET articles = 0")
    try StateTable.set("editions_version", to: nil, in: db)
    try walk.begin(in: db)
  }

  /// Does the next articles, and returns their number; fewer than `limit` when it is done.
  static func step(in db: Database, limit: Int = ArticleWalk.stepArticles) throws -> Int {
    let table = EditionTable(db)
    let count = try walk.step(in: db, limit: limit) { try table.add($0.article, source: $0.source, at: $0.timeKey) }
    if count < limit { try finish(in: db) }
    return count
  }

  /// Says that the tables are whole and of this version.
  static func finish(in db: Database) throws { try StateTable.set("editions_version", to: version, in: db) }
}
