import GRDB

/// The dictionary of terms, with the number of articles that have each.
enum TermTable {
  /// Keys looked up in one statement.
  private static let chunk = 500

  static func increment(_ terms: some Sequence<Term>, in db: Database) throws -> [Term: Int64] {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO term (kind, value, count) VALUES (?, ?, 1)
          ON CONFLICT (kind, value) DO UPDATE SET count = count + 1 RETURNING key
        """)
    return try keys(of: terms, by: statement)
  }

  static func decrement(_ terms: some Sequence<Term>, in db: Database) throws -> [Term: Int64] {
    let statement = try db.cachedStatement(
      sql: "UPDATE term SET count = count - 1 WHERE kind = ? AND value = ? RETURNING key")
    return try keys(of: terms, by: statement)
  }

  private static func keys(of terms: some Sequence<Term>, by statement: Statement) throws -> [Term: Int64] {
    var keys: [Term: Int64] = [:]
    for term in terms {
      keys[term] = try Int64.fetchOne(statement, arguments: [term.kind.rawValue, term.value])
    }
    return keys
  }

  /// The key of a term that some article has or had.
  static func key(of term: Term, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM term WHERE kind = ? AND value = ?"),
      arguments: [term.kind.rawValue, term.value])
  }

  static func values(_ keys: some Sequence<Int>, in db: Database) throws -> [Int: String] {
    let statement = try db.cachedStatement(sql: "SELECT value FROM term WHERE key = ?")
    var values: [Int: String] = [:]
    for key in keys { values[key] = try String.fetchOne(statement, arguments: [key]) }
    return values
  }

  /// How many articles have each term.
  static func counts(_ keys: Set<Int>, in db: Database) throws -> [Int: Int] {
    var counts: [Int: Int] = [:]
    counts.reserveCapacity(keys.count)
    let sorted = keys.sorted()
    for start in stride(from: 0, to: sorted.count, by: chunk) {
      // The keys are integers of ours: nothing from outside gets into the statement.
      let list = sorted[start..<min(start + chunk, sorted.count)].map(String.init).joined(separator: ",")
      let rows = try Row.fetchCursor(db, sql: "SELECT key, count FROM term WHERE key IN (\(list))")
      while let row = try rows.next() { counts[row[0]] = row[1] }
    }
    return counts
  }
}
