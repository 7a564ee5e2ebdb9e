import FoundationEssentials
import GRDB
import Models

/// Stores articles inside one transaction of the one writer.
struct ArchiveWriter {
  let db: Database
  /// The last number given to a change. Numbers are given inside the writer's transaction, so they become visible in order.
  private(set) var sequence: Int
  private var newArticles = 0
  private var newRevisions = 0
  private let index: IndexWriter
  private let onAssignment: (@Sendable (Double) -> Void)?

  /// `fresh` is the part of the index that is in memory only; `onAssignment` as in ``SQLiteOptions``.
  init(_ db: Database, fresh: FreshPostings, onAssignment: (@Sendable (Double) -> Void)? = nil) throws {
    self.db = db
    self.onAssignment = onAssignment
    index = try IndexWriter(db, fresh: fresh)
    sequence = try Self.lastSequence(db)
  }

  /// The last number that was given to a change.
  static func lastSequence(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM state WHERE name = 'sequence'")) ?? 0
  }

  /// What the archive holds of an ID: the row of its current revision.
  struct Current {
    var timeKey: TimeKey
    var revision: Int64
    var bytes: [UInt8]
  }

  mutating func put(_ prepared: PreparedArticle) throws -> PutResult {
    let id = prepared.article.id
    let source = try SourceTable.upsert(prepared.article.source, sequence: prepared.article.sequence, in: db)
    guard let current = try current(of: id) else {
      let revision = try insertRevision(prepared)
      let timeKey = try freeTimeKey(from: prepared.timeKey)
      try insertArticle(id, at: timeKey, revision: revision, source: source)
      try index.add(prepared.reading.words, at: timeKey)
      try ArticleIndexer(db).add(prepared.reading.features, at: timeKey)
      try ThreadTime.measure(onAssignment) { try StoryKeeper(db).add(id, at: timeKey) }
      try EditionTable(db).add(prepared.article, source: source, at: timeKey)
      newArticles += 1
      return PutResult(articleID: id, outcome: .created, revision: 1)
    }
    let (prepared, isMoved) = try settleAddress(prepared, current)
    let outcome = try storeRevision(prepared)
    if outcome.isChanged || isMoved {
      try makeCurrent(prepared, source: source, replacing: current, revisionAdded: outcome.isNew)
    }
    return PutResult(articleID: id, outcome: outcome.isNew ? .revised : .replaced, revision: try number(of: prepared))
  }

  /// Writes the counters; the last thing before the commit. Searches shall see the change after it.
  func finish() throws -> IndexWriter.Change {
    try db.execute(
      sql: """
        INSERT INTO state (name, value) VALUES ('sequence', ?), ('articles', ?), ('revisions', ?)
          ON CONFLICT (name) DO UPDATE SET value = CASE name WHEN 'sequence' THEN excluded.value ELSE value + excluded.value END
        """,
      arguments: [sequence, newArticles, newRevisions])
    return try index.finish()
  }

  // MARK: - Revisions

  private func current(of id: ArticleID) throws -> Current? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT a.time_key, a.current, r.article FROM article a JOIN revision r ON r.key = a.current WHERE a.id = ?
          """), arguments: [id.rawValue])
    return try row.map { row in
      Current(
        timeKey: TimeKey(rawValue: row["time_key"]), revision: row["current"],
        bytes: try row.withUnsafeData(named: "article") { Array($0 ?? Data()) })
    }
  }

  private mutating func insertRevision(_ prepared: PreparedArticle) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO revision (article_id, content_hash, sequence, received, article) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      prepared.article.id.rawValue, prepared.article.contentHash, prepared.order.sequence,
      prepared.order.receivedMilliseconds, Data(prepared.bytes),
    ])
    newRevisions += 1
    return db.lastInsertedRowID
  }

  private mutating func storeRevision(_ prepared: PreparedArticle) throws -> (isNew: Bool, isChanged: Bool) {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT key, article FROM revision WHERE article_id = ? AND content_hash = ?"),
      arguments: [prepared.article.id.rawValue, prepared.article.contentHash])
    guard let row else {
      _ = try insertRevision(prepared)
      return (true, true)
    }
    let isSame = try row.withUnsafeData(named: "article") { $0 == Data(prepared.bytes) }
    if isSame { return (false, false) }
    guard RevisionOrder.replaces(try StoredArticle.decode(row, revision: 0), by: prepared.article) else {
      return (false, false)
    }
    let key: Int64 = row["key"]
    try db.cachedStatement(sql: "UPDATE revision SET sequence = ?, received = ?, article = ? WHERE key = ?").execute(
      arguments: [prepared.order.sequence, prepared.order.receivedMilliseconds, Data(prepared.bytes), key])
    return (false, true)
  }

  private func number(of prepared: PreparedArticle) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM revision r JOIN revision o ON o.article_id = r.article_id
            AND (o.sequence, o.received, o.content_hash) <= (r.sequence, r.received, r.content_hash)
            WHERE r.article_id = ? AND r.content_hash = ?
          """), arguments: [prepared.article.id.rawValue, prepared.article.contentHash]) ?? 1
  }

  // MARK: - The current revision

  /// Puts the newest revision in front after some revision was added or changed.
  private mutating func makeCurrent(
    _ prepared: PreparedArticle, source: Int64, replacing old: Current, revisionAdded: Bool
  ) throws {
    let id = prepared.article.id
    let newest = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT key, article FROM revision WHERE article_id = ? ORDER BY sequence DESC, received DESC, content_hash DESC LIMIT 1
          """), arguments: [id.rawValue])
    guard let newest else { throw ArchiveError(.corrupt, message: "article \(id) has no revision") }
    let key: Int64 = newest["key"]
    let bytes = try newest.withUnsafeData(named: "article") { Array($0 ?? Data()) }
    if key == old.revision, bytes == old.bytes {
      if revisionAdded { try countRevision(of: id) }
      return
    }
    let before = try old.bytes.withUnsafeBytes { try StoredArticle.decode($0, revision: 0) }
    let after = try StoredArticle.decode(newest, revision: 0)
    let indexer = ArticleIndexer(db)
    let stories = StoryKeeper(db)
    let story = try stories.remove(old.timeKey)
    if let owner = try SourceTable.key(of: before.source.id, in: db) {
      try EditionTable(db).remove(before, source: owner, at: old.timeKey)
    }
    try index.remove(at: old.timeKey)
    try indexer.remove(old.timeKey)
    let preferred = TimeKey.preferred(for: after)
    let timeKey = preferred == .preferred(for: before) ? old.timeKey : try freeTimeKey(from: preferred)
    let owner = try SourceTable.key(of: after.source.id, in: db) ?? source
    sequence += 1
    try db.cachedStatement(
      sql: """
        UPDATE article SET time_key = ?, current = ?, revision_count = revision_count + ?, source = ?, changed_sequence = ?,
          visible_sequence = CASE WHEN current = ? THEN visible_sequence ELSE ? END WHERE id = ?
        """
    ).execute(arguments: [
      timeKey.rawValue, key, revisionAdded ? 1 : 0, owner, sequence, key, sequence, id.rawValue,
    ])
    // What was delivered is the newest nearly always, and is looked through already.
    let reading = bytes == prepared.bytes ? prepared.reading : ArticleReading(of: after)
    try index.add(reading.words, at: timeKey)
    try indexer.add(reading.features, at: timeKey)
    try stories.add(id, at: timeKey, previous: story)
    try EditionTable(db).add(after, source: owner, at: timeKey)
  }

  private func countRevision(of id: ArticleID) throws {
    try db.cachedStatement(sql: "UPDATE article SET revision_count = revision_count + 1 WHERE id = ?")
      .execute(arguments: [id.rawValue])
  }

  private mutating func insertArticle(
    _ id: ArticleID, at timeKey: TimeKey, revision: Int64, source: Int64
  ) throws {
    sequence += 1
    try db.cachedStatement(
      sql: """
        INSERT INTO article (time_key, id, current, revision_count, visible_sequence, changed_sequence, source)
          VALUES (?, ?, ?, 1, ?, ?, ?)
        """
    ).execute(arguments: [timeKey.rawValue, id.rawValue, revision, sequence, sequence, source])
  }

  /// The wanted row or the next free one; a full millisecond runs over into the next.
  private func freeTimeKey(from wanted: TimeKey) throws -> TimeKey {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM article WHERE time_key = ?")
    var timeKey = wanted
    while try Int.fetchOne(statement, arguments: [timeKey.rawValue]) != nil { timeKey.rawValue += 1 }
    return timeKey
  }
}
