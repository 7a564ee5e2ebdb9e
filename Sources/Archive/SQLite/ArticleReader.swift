import GRDB
import Models
import Wire

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

  /// What lists show of the current revision at a row, and its text; nothing when the row is gone.
  static func glance(at timeKey: TimeKey, in db: Database) throws -> ArticleGlance? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT r.article, a.revision_count FROM article a JOIN revision r ON r.key = a.current WHERE a.time_key = ?
        """)
    return try Row.withFirst(statement, arguments: [timeKey.rawValue], glance)
  }

  /// The same of several, one after the other, so that no two texts are held at once; rows that are gone are left out.
  static func forEachGlance(
    at timeKeys: some Sequence<TimeKey>, in db: Database, _ body: (TimeKey, ArticleGlance) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT r.article, a.revision_count, a.time_key FROM json_each(?) j
            CROSS JOIN article a ON a.time_key = j.value JOIN revision r ON r.key = a.current
          """), arguments: [timeKeys.jsonArray])
    while let row = try rows.next() { try body(TimeKey(rawValue: row[2]), glance(row)) }
  }

  private static func glance(_ row: Row) throws -> ArticleGlance {
    try row.withUnsafeData(atIndex: 0) { data in
      guard let data else { throw StoredArticle.missing }
      return try data.withUnsafeBytes { try StoredArticle.glance($0, revision: row[1]) }
    }
  }

  /// What is compared of these articles, in the order given; a row that is gone is left out.
  static func signatures(at timeKeys: some Sequence<TimeKey>, in db: Database) throws -> [Signature] {
    // The list is walked in its order: of a cross join, what stands first is the outer loop.
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT s.terms, s.names, s.embedding, s.shingles, s.dated, s.language, a.source, s.time_key FROM json_each(?) j
            CROSS JOIN signature s ON s.time_key = j.value CROSS JOIN article a ON a.time_key = s.time_key
          """), arguments: [timeKeys.jsonArray])
    var signatures: [Signature] = []
    while let row = try rows.next() {
      signatures.append(
        Signature(
          timeKey: TimeKey(rawValue: row[7]), source: row[6], vector: try vector(of: row),
          shingles: try row.bytes(at: 3, Signature.decodeShingles), isDated: row[4], language: row[5]))
    }
    return signatures
  }

  /// What stories compare of these articles, without their shingles and sources, each with its story, in the order given; those that
  /// have none are left out.
  static func members(
    at timeKeys: some Sequence<TimeKey>, in db: Database
  ) throws -> [(signature: Signature, story: Int64)] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT s.terms, s.names, s.embedding, s.dated, s.language, p.story, s.time_key FROM json_each(?) j
            CROSS JOIN signature s ON s.time_key = j.value CROSS JOIN story_article p ON p.time_key = s.time_key
          """), arguments: [timeKeys.jsonArray])
    var members: [(signature: Signature, story: Int64)] = []
    while let row = try rows.next() {
      let signature = Signature(
        timeKey: TimeKey(rawValue: row[6]), source: 0, vector: try vector(of: row), shingles: [], isDated: row[3],
        language: row[4])
      members.append((signature, row[5]))
    }
    return members
  }

  /// The terms, names and embedding that stand first in a row.
  private static func vector(of row: Row) throws -> ArticleVector {
    ArticleVector(
      terms: try row.bytes(at: 0, ArticleVector.decodeTerms), names: try row.bytes(at: 1, ArticleVector.decodeNames),
      embedding: HeadlineEmbedding(values: try row.bytes(at: 2, HeadlineEmbedding.decode)))
  }
}
