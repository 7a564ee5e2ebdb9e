internal import Foundation
internal import GRDB
public import Models
internal import Wire

extension SQLiteRegistry: SourceStore {
  /// Notes who published articles.
  public func noteSources(_ sightings: [SourceSighting], now: Timestamp) async throws(RegistryError) {
    try await write { db in
      let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM source") ?? 0
      for sighting in sightings where !sighting.source.id.rawValue.isEmpty {
        let known = try entry(sighting.source.id, in: db)
        guard known != nil || count < RegistryLimits.sourcesMax else { continue }
        var entry = known ?? SourceEntry(id: sighting.source.id)
        entry.note(sighting, now: now)
        try save(entry, in: db)
      }
    }
  }

  /// Sources in the order of their keys.
  public func sources(after id: SourceID, limit: Int) async throws(RegistryError) -> [SourceEntry] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM source WHERE id > ? AND (last_seen_at IS NOT NULL OR edited_name IS NOT NULL
            OR edited_country IS NOT NULL OR edited_language IS NOT NULL) ORDER BY id LIMIT ?
          """, arguments: [id.rawValue, limit]
      ).map(entry)
    }
  }

  /// The sources with these keys.
  public func sources(_ ids: [SourceID]) async throws(RegistryError) -> [SourceEntry] {
    try await read { db in try ids.compactMap { try entry($0, in: db) }.filter(\.isKnown) }
  }

  /// Sources that were edited after an edit.
  public func editedSources(after number: Int, limit: Int) async throws(RegistryError) -> [SourceEntry] {
    try await read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM source WHERE edit_number > 0 AND edit_number > ? ORDER BY edit_number LIMIT ?",
        arguments: [number, limit]
      ).map(entry)
    }
  }

  /// Changes a source.
  public func editSource(_ edit: SourceEdit, now: Timestamp) async throws(RegistryError) -> SourceEntry {
    try await write { db in
      var entry = try entry(edit.id, in: db) ?? SourceEntry(id: edit.id)
      entry.firstSeenAt = entry.firstSeenAt ?? now
      entry.apply(edit)
      let last = try Int.fetchOne(db, sql: "SELECT MAX(edit_number) FROM source WHERE edit_number > 0") ?? 0
      entry.editNumber = max(last + 1, Int(now.millisecondsSinceEpoch))
      try save(entry, in: db)
      return entry
    }
  }

  private func entry(_ id: SourceID, in db: Database) throws -> SourceEntry? {
    try Row.fetchOne(db, sql: "SELECT * FROM source WHERE id = ?", arguments: [id.rawValue]).map(entry)
  }

  private func entry(_ row: Row) throws -> SourceEntry {
    let bytes: Data = row["found"]
    var entry = SourceEntry(id: SourceID(rawValue: row["id"]))
    do { entry.found = try Source(wireBytes: Array(bytes)) } catch {
      throw RegistryError(.unusableFile, "a source in the registry cannot be read (\(error))")
    }
    for field in SourceEdit.Field.allCases { entry.edits[field] = row["edited_\(field.rawValue)"] as String? }
    entry.editNumber = row["edit_number"]
    entry.articleCount = row["article_count"]
    entry.firstSeenAt = (row["first_seen_at"] as Int64?).map { Timestamp(millisecondsSinceEpoch: $0) }
    entry.lastSeenAt = (row["last_seen_at"] as Int64?).map { Timestamp(millisecondsSinceEpoch: $0) }
    return entry
  }

  private func save(_ entry: SourceEntry, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        entry.found.id.rawValue, Data(try entry.found.wireBytes()), entry.edits[.name], entry.edits[.country],
        entry.edits[.language], entry.articleCount, entry.firstSeenAt?.millisecondsSinceEpoch,
        entry.lastSeenAt?.millisecondsSinceEpoch, entry.editNumber,
      ])
  }
}
