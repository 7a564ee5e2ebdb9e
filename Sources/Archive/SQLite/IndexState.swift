import GRDB

/// Where the index stands, as one transaction sees it.
struct IndexState: Sendable, Hashable {
  /// The number of the next document.
  var next: Int
  /// Documents below it stand in segments.
  var flushed: Int

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT name, value FROM state WHERE name IN ('index_next', 'index_flushed')"))
    let values = Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: { first, _ in first })
    next = values["index_next"] ?? 0
    flushed = values["index_flushed"] ?? 0
  }

  func write(in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO state (name, value) VALUES ('index_next', ?), ('index_flushed', ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """
    ).execute(arguments: [next, flushed])
  }
}
