import FoundationEssentials
import GRDB
import Models

/// The vectors of a language model by article: rows of their own, since most archives have none.
struct MeaningTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  func insert(_ vector: Vector, at timeKey: TimeKey) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO meaning (time_key, model, version, numbers) VALUES (?, ?, ?, ?)"
    )
    .execute(
      arguments: [
        timeKey.rawValue, vector.model, vector.version, Data(vector.values.map { UInt8(bitPattern: $0) }),
      ])
  }

  func delete(_ timeKey: TimeKey) throws {
    try db.cachedStatement(sql: "DELETE FROM meaning WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
  }

  func vector(at timeKey: TimeKey) throws -> Vector? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT model, version, numbers FROM meaning WHERE time_key = ?"),
      arguments: [timeKey.rawValue])
    return try row.map { row in
      Vector(
        model: row[0], version: row[1],
        values: try row.withUnsafeData(atIndex: 2) { data in (data ?? Data()).map { Int8(bitPattern: $0) } })
    }
  }
}
