import GRDB
import Models

/// Reads whole articles by their rows.
enum ArticleReader {
  /// The current revisions at these rows, in the order given; a row that is gone is left out.
  static func articles(at timeKeys: [TimeKey], in db: Database) throws -> [(timeKey: TimeKey, article: Article)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT r.article, a.revision_count FROM article a JOIN revision r ON r.key = a.current WHERE a.time_key = ?
        """)
    return try timeKeys.compactMap { timeKey in
      guard let row = try Row.fetchOne(statement, arguments: [timeKey.rawValue]) else { return nil }
      return (timeKey, try StoredArticle.decode(row, revision: row["revision_count"]))
    }
  }

  static func signatures(at timeKeys: some Sequence<TimeKey>, in db: Database) throws -> [Signature] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT s.terms, s.shingles, a.source FROM signature s JOIN article a ON a.time_key = s.time_key WHERE s.time_key = ?
        """)
    return try timeKeys.compactMap { timeKey in
      guard let row = try Row.fetchOne(statement, arguments: [timeKey.rawValue]) else { return nil }
      return try signature(row, at: timeKey)
    }
  }

  private static func signature(_ row: Row, at timeKey: TimeKey) throws -> Signature {
    Signature(
      timeKey: timeKey, source: row["source"],
      terms: try row.withUnsafeData(atIndex: 0) { data in
        data.map { $0.withUnsafeBytes(Signature.decodeTerms) } ?? []
      },
      shingles: try row.withUnsafeData(atIndex: 1) { data in
        data.map { $0.withUnsafeBytes(Signature.decodeShingles) } ?? []
      })
  }

  /// What is needed to compare these signatures.
  static func similarity(for signatures: [Signature], in db: Database) throws -> Similarity {
    var keys: Set<Int> = []
    for signature in signatures { keys.formUnion(signature.terms.map(\.key)) }
    return Similarity(counts: try TermTable.counts(keys, in: db), articleCount: try articleCount(in: db))
  }

  static func articleCount(in db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM state WHERE name = 'articles'")) ?? 0
  }
}
