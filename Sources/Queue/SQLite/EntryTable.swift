internal import Foundation
internal import GRDB
internal import Models

/// The rows of a queue's file: reads and writes entries, and decides nothing.
struct EntryTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  private static let columns = """
    sequence, document_id, content_hash, state, attempts, not_before, lease_number, lease_remembered, worker_id, \
    expires_at, received_at, finished_at, reason, article_ids, url, title, content_bytes
    """

  /// Reads the entries that `condition` (the rest of a SELECT after FROM) names.
  func entries(_ condition: String, _ arguments: StatementArguments = []) throws -> [Entry] {
    let statement = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM entry \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var entries: [Entry] = []
    while let row = try rows.next() { entries.append(Entry(row)) }
    return entries
  }

  func entry(_ sequence: Int) throws -> Entry? { try entries("WHERE sequence = ?", [sequence]).first }

  /// Adds an entry with its content; its sequence is the next.
  func insert(_ item: QueuedDocument, _ content: StoredContent, receivedAt: Int64) throws -> Entry {
    var entry = Entry(sequence: 0, item: item, receivedAt: receivedAt)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entry (document_id, content_hash, state, attempts, not_before, lease_number, lease_remembered,
          worker_id, expires_at, received_at, finished_at, reason, article_ids, url, title, content_bytes, has_content)
        VALUES (?, ?, ?, 0, 0, 0, 0, '', 0, ?, 0, '', '', ?, ?, ?, 1)
        """)
    try statement.execute(arguments: [
      item.id.rawValue, Data(item.contentHash), entry.state.rawValue, receivedAt, entry.url, entry.title,
      entry.contentBytes,
    ])
    entry.sequence = Int(db.lastInsertedRowID)
    try db.cachedStatement(sql: "INSERT INTO content (sequence, encoding, bytes) VALUES (?, ?, ?)")
      .execute(arguments: [entry.sequence, content.encoding.rawValue, Data(content.bytes)])
    return entry
  }

  /// Writes what a transition may have changed.
  func update(_ entry: Entry) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE entry SET state = ?, attempts = ?, not_before = ?, lease_number = ?, lease_remembered = ?, worker_id = ?,
          expires_at = ?, finished_at = ?, reason = ?, article_ids = ? WHERE sequence = ?
        """)
    try statement.execute(arguments: [
      entry.state.rawValue, entry.attempts, entry.notBefore, entry.leaseNumber, entry.isLeaseRemembered,
      entry.worker.rawValue, entry.expiresAt, entry.finishedAt, entry.reason,
      entry.articleIDs.map(\.rawValue).joined(separator: "\n"), entry.sequence,
    ])
  }

  func content(_ sequence: Int) throws -> StoredContent? {
    let statement = try db.cachedStatement(sql: "SELECT encoding, bytes FROM content WHERE sequence = ?")
    guard let row = try Row.fetchOne(statement, arguments: [sequence]),
      let encoding = StoredContent.Encoding(rawValue: row[0])
    else { return nil }
    return StoredContent(encoding: encoding, bytes: try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } } ?? [])
  }

  func deleteContent(_ sequence: Int) throws {
    try db.cachedStatement(sql: "DELETE FROM content WHERE sequence = ?").execute(arguments: [sequence])
    try db.cachedStatement(sql: "UPDATE entry SET has_content = 0 WHERE sequence = ?").execute(arguments: [sequence])
  }

  func delete(_ sequence: Int) throws {
    try db.cachedStatement(sql: "DELETE FROM content WHERE sequence = ?").execute(arguments: [sequence])
    try db.cachedStatement(sql: "DELETE FROM entry WHERE sequence = ?").execute(arguments: [sequence])
  }

  func totals() throws -> QueueTotals {
    var totals = QueueTotals()
    guard
      let row = try Row.fetchOne(db, sql: "SELECT waiting, leased, done, dead, content_bytes FROM totals WHERE id = 1")
    else { throw QueueError(.unusableFile, "the queue's file is damaged: its totals are missing") }
    (totals.waiting, totals.leased, totals.done) = (row[0], row[1], row[2])
    (totals.dead, totals.contentBytes) = (row[3], row[4])
    return totals
  }

  func save(_ totals: QueueTotals) throws {
    try db.cachedStatement(sql: "UPDATE totals SET waiting = ?, leased = ?, done = ?, dead = ?, content_bytes = ?")
      .execute(arguments: [totals.waiting, totals.leased, totals.done, totals.dead, totals.contentBytes])
  }
}

extension Entry {
  /// Reads a row of the columns of `EntryTable`.
  init(_ row: Row) {
    self.init(
      sequence: row[0], documentID: DocumentID(rawValue: row[1]), contentHash: [UInt8](row[2] as Data),
      receivedAt: row[10], contentBytes: row[16])
    state = DocumentState(rawValue: row[3]) ?? .unknown
    (attempts, notBefore, leaseNumber, isLeaseRemembered) = (row[4], row[5], row[6], row[7])
    worker = WorkerID(rawValue: row[8])
    (expiresAt, finishedAt, reason) = (row[9], row[11], row[12])
    articleIDs = (row[13] as String).split(separator: "\n").map { ArticleID(rawValue: String($0)) }
    (url, title) = (row[14], row[15])
  }
}
