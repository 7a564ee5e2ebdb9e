import GRDB

/// Brings articles into the index inside one transaction of the one writer.
final class IndexWriter {
  private let db: Database
  private let rows: RowTable
  private var state: IndexState
  private var documents: [FreshDocument] = []
  private var documentCount = 0
  private var isFlushed = false
  private var languages: [String: Int] = [:]

  /// What searches shall see once the transaction is committed.
  struct Change: Sendable {
    /// Whether what was in memory stands in a segment now.
    var isFlushed: Bool
    var documents: [FreshDocument]
    /// The number of the next document.
    var next: Int
  }

  /// `fresh` is what is committed and in memory only.
  init(_ db: Database, fresh: FreshPostings) throws {
    self.db = db
    rows = RowTable(db)
    state = try IndexState(db)
    if fresh.documentCount >= FreshIndex.documentsMax { try flush(fresh) }
  }

  func add(_ words: DocumentWords, at timeKey: TimeKey) throws {
    let document = FreshDocument(number: state.next, time: timeKey.rawValue, words: words.words)
    try rows.insert(state.next, at: timeKey, facets: words.facets)
    state.next += 1
    documents.append(document)
    documentCount += 1
    if !words.language.isEmpty { languages[words.language, default: 0] += 1 }
  }

  func remove(at timeKey: TimeKey) throws { try rows.remove(at: timeKey) }

  /// The last thing before the commit: the numbers, and a share of the merging.
  func finish() throws -> Change {
    try rows.write()
    try state.write(in: db)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO index_language (code, count) VALUES (?, ?)
          ON CONFLICT (code) DO UPDATE SET count = count + excluded.count
        """)
    for (code, count) in languages { try statement.execute(arguments: [code, count]) }
    try SegmentMerge(db, times: rows).work(documents: documentCount)
    return Change(isFlushed: isFlushed, documents: documents, next: state.next)
  }

  /// Writes what is in memory only, this transaction's articles too, as a segment.
  func flushAll(_ fresh: FreshPostings) throws {
    var all = isFlushed ? FreshPostings() : fresh
    for document in documents { all.add(document.words, document: document.number, time: document.time) }
    documents = []
    if all.documentCount > 0 { try flush(all) }
    state.flushed = state.next
  }

  private func flush(_ postings: FreshPostings) throws {
    try SegmentTable(db).write(postings, first: state.flushed)
    state.flushed = state.next
    isFlushed = true
  }
}
