internal import GRDB
internal import Models

extension SQLiteLeaseQueue {
  /// A page of dead letters in order.
  public func deadLetters(after sequence: Int, limit: Int) async throws(QueueError) -> DeadLetterPage {
    let found = try await read { db in
      try EntryTable(db).entries(QueueQueries.dead, [sequence, limit + 1])
    }
    let page = found.prefix(limit)
    return DeadLetterPage(
      deadLetters: page.map(\.deadLetter), next: found.count > limit ? page.last?.sequence : nil)
  }

  /// Puts dead letters back, as many as there is room for.
  public func retryDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int {
    let options = options
    let count = try await change(selection) { entry, table, totals in
      let bytes = totals.contentBytes + entry.contentBytes
      guard totals.depth < options.depthMax, bytes <= options.contentBytesMax else { return false }
      var retried = entry
      retried.retry()
      try table.update(retried)
      totals.change(from: entry, to: retried)
      return true
    }
    doorbell.ring(upTo: count)
    return count
  }

  /// Forgets dead letters and their documents.
  public func dropDeadLetters(_ selection: DeadLetterSelection) async throws(QueueError) -> Int {
    try await change(selection) { entry, table, totals in
      try table.delete(entry.sequence)
      totals.remove(entry)
      return true
    }
  }

  /// Applies `rule` to the dead letters that are meant, a step at a time, until it returns false or there are no more.
  private func change(
    _ selection: DeadLetterSelection,
    _ rule: @escaping @Sendable (Entry, EntryTable, inout QueueTotals) throws -> Bool
  ) async throws(QueueError) -> Int {
    var (count, last) = (0, 0)
    while true {
      let after = last
      let step = try await committer.perform { db, totals in
        let table = EntryTable(db)
        let entries = try Self.deadLetters(selection, after: after, table)
        for (index, entry) in entries.enumerated() where try !rule(entry, table, &totals) {
          return Step(count: index, last: nil)
        }
        return Step(count: entries.count, last: entries.count < QueueStep.deadLettersMax ? nil : entries.last?.sequence)
      }
      count += step.count
      guard let next = step.last else { return count }
      last = next
    }
  }

  private struct Step: Sendable {
    var count: Int
    /// Where to go on; nil at the end.
    var last: Int?
  }

  private static func deadLetters(
    _ selection: DeadLetterSelection, after sequence: Int, _ table: EntryTable
  ) throws -> [Entry] {
    switch selection {
    case .all:
      return try table.entries(QueueQueries.dead, [sequence, QueueStep.deadLettersMax])
    case .documents(let documents):
      var found: [Entry] = []
      for document in Set(documents) {
        found += try table.entries(
          "INDEXED BY entry_identity WHERE document_id = ? AND state = 4 AND sequence > ?",
          [document.rawValue, sequence])
      }
      return Array(found.sorted { $0.sequence < $1.sequence }.prefix(QueueStep.deadLettersMax))
    }
  }
}
