import GRDB

/// Numbers of which an archive has one each: versions, counters, places.
enum StateTable {
  static func number(_ name: String, in db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT value FROM state WHERE name = ?", arguments: [name])
  }

  /// Nothing takes the number away.
  static func set(_ name: String, to value: Int?, in db: Database) throws {
    guard let value else { return try db.execute(sql: "DELETE FROM state WHERE name = ?", arguments: [name]) }
    try db.execute(
      sql: "INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      arguments: [name, value])
  }
}
