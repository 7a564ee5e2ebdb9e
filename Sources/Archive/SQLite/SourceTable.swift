import GRDB
import Models

/// The sources by their keys.
enum SourceTable {
  /// Notes a source. What the later document says of it wins; an empty value never wins over one that says something.
  static func upsert(_ source: Source, sequence: Int, in db: Database) throws -> Int64 {
    let key = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO source (id, name, domain, country, language, sequence) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            name = \(winner("name")), domain = \(winner("domain")), country = \(winner("country")),
            language = \(winner("language")), sequence = max(sequence, excluded.sequence)
          RETURNING key
          """),
      arguments: [
        source.id.rawValue, source.name, source.domain, source.country.uppercased(), source.language, sequence,
      ])
    guard let key else { throw ArchiveError(.corrupt, message: "source \(source.id) cannot be noted") }
    return key
  }

  private static func winner(_ column: String) -> String {
    """
    CASE WHEN excluded.\(column) <> '' AND (excluded.sequence >= sequence OR \(column) = '')
      THEN excluded.\(column) ELSE \(column) END
    """
  }

  static func key(of id: SourceID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT key FROM source WHERE id = ?"), arguments: [id.rawValue])
  }

  static func sources(_ keys: [Int64], in db: Database) throws -> [Int64: Source] {
    let statement = try db.cachedStatement(sql: "\(shown) WHERE s.key = ?")
    var sources: [Int64: Source] = [:]
    for key in Set(keys) {
      sources[key] = try Row.fetchOne(statement, arguments: [key]).map(source)
    }
    return sources
  }

  /// All sources, each with the number of its articles.
  static func all(in db: Database) throws -> [Int64: (source: Source, articleCount: Int)] {
    let rows = try Row.fetchAll(db, sql: shown)
    return Dictionary(
      rows.map { ($0["key"], (source: source($0), articleCount: $0["articles"])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Counts articles that came, or left.
  static func count(_ articles: Int, of key: Int64, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE source SET articles = articles + ? WHERE key = ?")
      .execute(arguments: [articles, key])
  }

  /// The sources as they are shown: an edit stands before what articles say.
  private static let shown = """
    SELECT s.key, s.id, s.domain, s.articles, coalesce(e.name, s.name) AS name, coalesce(e.country, s.country) AS country,
      coalesce(e.language, s.language) AS language FROM source s LEFT JOIN source_edit e ON e.id = s.id
    """

  private static func source(_ row: Row) -> Source {
    Source(
      id: SourceID(rawValue: row["id"]), name: row["name"], domain: row["domain"], country: row["country"],
      language: row["language"])
  }
}
