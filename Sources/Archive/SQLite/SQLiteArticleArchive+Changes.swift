import GRDB
public import Models

extension SQLiteArticleArchive {
  /// What became visible; see ``ArticleArchive/watch(_:)``.
  public func watch(_ request: WatchRequest) async throws -> WatchResponse {
    let text = try IndexExpression.check(request.filter)
    let deadline = ContinuousClock.now.advanced(by: .milliseconds(max(request.waitMilliseconds, 0)))
    var sequence = try await position(request.cursor, whenEmpty: signal.latest)
    var rounds = 0
    while true {
      try checkOpen()
      rounds += 1
      let start = sequence
      let (articles, end) = try await read { db in
        try Self.visible(after: start, filter: request.filter, text: text, limit: max(request.limit, 1), in: db)
      }
      sequence = end
      let isBehind = signal.latest > sequence && rounds < ArchiveLimits.watchRoundsMax
      if !articles.isEmpty || Task.isCancelled || (ContinuousClock.now >= deadline && !isBehind) {
        return WatchResponse(articles: articles.map { ArticleSummary(of: $0) }, nextCursor: String(sequence))
      }
      if signal.latest <= sequence { await park(beyond: sequence, until: deadline) }
    }
  }

  /// What was stored or changed; see ``ArticleArchive/export(_:)``.
  public func export(_ request: ExportRequest) async throws -> ExportResponse {
    let sequence = try await position(request.cursor, whenEmpty: 0)
    return try await read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT a.changed_sequence, a.revision_count, r.article, length(r.article) FROM article a
            JOIN revision r ON r.key = a.current WHERE a.changed_sequence > ? ORDER BY a.changed_sequence LIMIT ?
          """, arguments: [sequence, max(request.limit, 1) + 1])
      var response = ExportResponse(nextCursor: String(sequence), isEnd: true)
      var bytes = 0
      while let row = try rows.next() {
        let article = try StoredArticle.decode(row, revision: row["revision_count"])
        bytes += try article.wireByteCount()
        let isFull = response.articles.count >= max(request.limit, 1) || bytes > ArchiveLimits.exportBytesMax
        if isFull, !response.articles.isEmpty {
          response.isEnd = false
          break
        }
        response.articles.append(article)
        response.nextCursor = String(row["changed_sequence"] as Int)
      }
      return response
    }
  }

  /// Articles whose place in the order of visibility lies after `sequence`, and how far they were looked through.
  private static func visible(
    after sequence: Int, filter: ArticleFilter, text: TextQuery?, limit: Int, in db: Database
  ) throws -> (articles: [Article], end: Int) {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT visible_sequence, time_key FROM article WHERE visible_sequence > ? ORDER BY visible_sequence LIMIT ?
          """), arguments: [sequence, ArchiveLimits.watchScanMax])
    let scanned = rows.map { (sequence: $0[0] as Int, timeKey: TimeKey(rawValue: $0[1])) }
    let expression = try IndexExpression(filter, text: text, in: db)
    let matching = try matches(expression, among: scanned.map(\.timeKey), in: db)
    let found = scanned.filter { matching.contains($0.timeKey) }
    let page = found.prefix(limit)
    // Numbers that only a new enrichment took are passed over too: nobody shall wait to see one.
    let last = rows.count < ArchiveLimits.watchScanMax ? try ArchiveWriter.lastSequence(db) : scanned.last?.sequence
    let end = found.count > limit ? page.last?.sequence : last
    return (try ArticleReader.articles(at: page.map(\.timeKey), in: db).map(\.article), max(end ?? sequence, sequence))
  }

  private static func matches(
    _ expression: IndexExpression, among timeKeys: [TimeKey], in db: Database
  ) throws -> Set<TimeKey> {
    guard !expression.isImpossible else { return [] }
    let inTime = timeKeys.filter { $0.rawValue >= expression.lower && $0.rawValue < expression.upper }
    guard let match = expression.match else { return Set(inTime) }
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM article_index WHERE article_index MATCH ? AND rowid = ?")
    return Set(
      try inTime.filter { try Int.fetchOne(statement, arguments: [match, $0.rawValue]) != nil })
  }

  private func park(beyond sequence: Int, until deadline: ContinuousClock.Instant) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { [signal] in await signal.wait(beyond: sequence) }
      group.addTask { try? await Task.sleep(until: deadline, clock: .continuous) }
      await group.next()
      group.cancelAll()
    }
  }

  /// The sequence that a cursor stands for.
  ///
  /// A reader may see a commit a moment before the signal tells of it, so that a cursor past the signal is looked up.
  private func position(_ cursor: String, whenEmpty empty: Int) async throws -> Int {
    if cursor.isEmpty { return empty }
    guard let sequence = Int(cursor), sequence >= 0 else {
      throw ArchiveError.invalid("cursor", "not a cursor of this archive; write 0 to begin at the beginning")
    }
    if sequence <= signal.latest { return sequence }
    guard sequence <= (try await read(ArchiveWriter.lastSequence)) else {
      throw ArchiveError(
        .cursorOutOfRange, field: "cursor",
        message: "past the end of this archive: it comes from another one; write 0 to begin at the beginning")
    }
    return sequence
  }

  private func checkOpen() throws {
    if signal.isClosed { throw ArchiveError(.unavailable, message: "the archive is closed") }
  }
}
