import GRDB
import Models

/// Goes through all articles in the order of time, in steps. Each is a transaction that says how far it came, so that a kill costs one
/// step.
struct ArticleWalk {
  /// Articles of a step.
  static let stepArticles = 2_048

  /// What its place is kept under.
  let name: String
  /// Of what it makes: a walk of another version is not gone on with.
  let version: Int

  /// How far it is: articles done, of how many.
  typealias Progress = (_ done: Int, _ all: Int) -> Void

  /// An article on the way.
  struct Stop {
    var timeKey: TimeKey
    var article: Article
    /// The key of its source.
    var source: Int64
  }

  private var place: String { "\(name)_from" }
  private var target: String { "\(name)_version" }

  func isUnderWay(in db: Database) throws -> Bool {
    try StateTable.number(target, in: db) == version && StateTable.number(place, in: db) != nil
  }

  /// Begins anew at the first article.
  func begin(in db: Database) throws {
    try StateTable.set(target, to: version, in: db)
    try StateTable.set(place, to: .min, in: db)
  }

  /// Visits the next articles, and returns their number: fewer than `limit` at the end, when nothing of the walk is left.
  func step(in db: Database, limit: Int, _ visit: (Stop) throws -> Void) throws -> Int {
    guard let from = try StateTable.number(place, in: db) else { return 0 }
    var (count, last): (Int, Int64) = (0, 0)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.time_key, a.source, r.article FROM article a JOIN revision r ON r.key = a.current
          WHERE a.time_key >= ? ORDER BY a.time_key LIMIT ?
        """, arguments: [from, limit])
    while let row = try rows.next() {
      last = row["time_key"]
      try visit(
        Stop(
          timeKey: TimeKey(rawValue: last), article: try StoredArticle.decode(row, revision: 0), source: row["source"]))
      count += 1
    }
    let isAtEnd = count < limit || last == .max
    try StateTable.set(place, to: isAtEnd ? nil : Int(last) + 1, in: db)
    if isAtEnd { try StateTable.set(target, to: nil, in: db) }
    return count
  }

  /// Makes step after step, from where the walk stands.
  func run(in database: any DatabaseWriter, progress: Progress, _ step: (Database) throws -> Int) throws {
    var (done, all): (Int, Int) = try database.read { db in
      let before = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM article WHERE time_key < ?", arguments: [StateTable.number(place, in: db)])
      return (before ?? 0, try StateTable.number("articles", in: db) ?? 0)
    }
    progress(done, all)
    var isGoing = true
    while isGoing {
      let count = try database.write(step)
      done += count
      isGoing = count == Self.stepArticles
      progress(done, all)
    }
  }
}
