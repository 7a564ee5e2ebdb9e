internal import Foundation
internal import GRDB
internal import Models

extension SQLiteLeaseQueue {
  /// Takes a batch as a whole or not at all.
  public func enqueue(_ documents: [QueuedDocument]) async throws(QueueError) -> EnqueueResult {
    // Packed here, in the caller's task, so that the one writer has only to write.
    var contents: [StoredContent] = []
    contents.reserveCapacity(documents.count)
    for item in documents { contents.append(try StoredContent(item.document)) }
    let weight = contents.reduce(0) { $0 + $1.bytes.count }
    let (now, options, packed) = (now, options, contents)
    let result = try await committer.perform(weight: weight) { db, totals in
      try Self.enqueue(documents, packed, now: now, options: options, db, &totals)
    }
    doorbell.ring(upTo: result.newCount)
    return result
  }

  private static func enqueue(
    _ documents: [QueuedDocument], _ contents: [StoredContent], now: Int64, options: QueueOptions, _ db: Database,
    _ totals: inout QueueTotals
  ) throws -> EnqueueResult {
    let verdicts = try Admission.verdicts(on: documents) { item in try known(item, db) }
    if let full = Admission.refusal(of: documents, verdicts, totals: totals, options: options) { return .full(full) }
    let table = EntryTable(db)
    var outcomes: [EnqueueOutcome] = []
    outcomes.reserveCapacity(documents.count)
    for (index, verdict) in verdicts.enumerated() {
      switch verdict {
      case .duplicate(let state, let reason): outcomes.append(.duplicate(state, reason: reason))
      case .new(let isRevision):
        let entry = try table.insert(documents[index], contents[index], receivedAt: now)
        totals.add(entry)
        outcomes.append(isRevision ? .revision(sequence: entry.sequence) : .accepted(sequence: entry.sequence))
      }
    }
    return .taken(outcomes)
  }

  private static func known(_ item: QueuedDocument, _ db: Database) throws -> Admission.Known {
    let same = try db.cachedStatement(
      sql: "SELECT state, reason FROM entry WHERE document_id = ? AND content_hash = ?")
    if let row = try Row.fetchOne(same, arguments: [item.id.rawValue, Data(item.contentHash)]) {
      return .same(DocumentState(rawValue: row[0]) ?? .unknown, reason: row[1])
    }
    let other = try db.cachedStatement(sql: "SELECT 1 FROM entry WHERE document_id = ? LIMIT 1")
    return try Int.fetchOne(other, arguments: [item.id.rawValue]) == nil ? .no : .otherText
  }
}
