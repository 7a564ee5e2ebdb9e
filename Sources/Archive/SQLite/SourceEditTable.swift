import GRDB
import Models

/// What people have edited of sources, beside what articles say of them.
struct SourceEditTable {
  /// The columns of a source that can be edited.
  private static let fields = ["name", "country", "language"]

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Notes an edit; false when it is none, or not newer than what is known.
  ///
  /// Where an edit was taken back the source gets what the record says of it: its articles since were made with the edit.
  func note(_ record: SourceRecord) throws -> Bool {
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM source_edit WHERE id = ?"), arguments: [record.id.rawValue])
    let last: Int = known?["number"] ?? 0
    guard record.editNumber > last else { return false }
    let values = ["name": record.name, "country": record.country.uppercased(), "language": record.language]
    let edited = Set(record.edited)
    for field in Self.fields where !edited.contains(field) && Self.isEdited(field, in: known) {
      try db.execute(
        sql: "UPDATE source SET \(field) = ? WHERE id = ?", arguments: [values[field], record.id.rawValue])
    }
    let set = Self.fields.map { edited.contains($0) ? values[$0] : nil }
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO source_edit (id, number, name, country, language) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [record.id.rawValue, record.editNumber, set[0], set[1], set[2]])
    return true
  }

  private static func isEdited(_ field: String, in row: Row?) -> Bool {
    guard let row else { return false }
    let value: String? = row[field]
    return value != nil
  }
}
