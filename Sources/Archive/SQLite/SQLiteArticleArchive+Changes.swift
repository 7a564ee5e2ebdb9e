import GRDB
public import Models

extension SQLiteArticleArchive {
  /// What became visible; see ``ArticleArchive/watch(_:)``.
  public func watch(_ request: WatchRequest) async throws -> WatchResponse {
    let query = try checked(request.filter)
    let deadline = ContinuousClock.now.advanced(by: .milliseconds(max(request.waitMilliseconds, 0)))
    var sequence = try await position(request.cursor, whenEmpty: signal.latest)
    var rounds = 0
    while true {
      try checkOpen()
      rounds += 1
      let start = sequence
      // A commit is passed on when the signal tells of it, not before.
      let told = signal.latest
      let (articles, end) = try await readIndex { view in
        try Self.visible(
          in: start..<max(start, told), filter: request.filter, query: query, limit: max(request.limit, 1), view)
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
          SELECT a.changed_sequence, a.revision_count, r.article FROM article a
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

  /// Articles whose place in the order of visibility lies in a range, without its lower bound, and how far they were looked through.
  private static func visible(
    in sequences: Range<Int>, filter: ArticleFilter, query: SearchQuery, limit: Int, _ view: IndexView
  ) throws -> (articles: [Article], end: Int) {
    let db = view.db
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT visible_sequence, time_key FROM article WHERE visible_sequence > ? AND visible_sequence <= ?
            ORDER BY visible_sequence LIMIT ?
          """), arguments: [sequences.lowerBound, sequences.upperBound, ArchiveLimits.watchScanMax])
    let scanned = rows.map { (sequence: $0[0] as Int, timeKey: TimeKey(rawValue: $0[1])) }
    let matching = try matches(filter, query, among: scanned.map(\.timeKey), in: view)
    let found = scanned.filter { matching.contains($0.timeKey) }
    let page = found.prefix(limit)
    // Numbers that only a new enrichment took are passed over too: nobody shall wait to see one.
    let last = rows.count < ArchiveLimits.watchScanMax ? sequences.upperBound : scanned.last?.sequence
    let end = found.count > limit ? page.last?.sequence : last
    return (
      try ArticleReader.articles(at: page.map(\.timeKey), in: db).map(\.article), max(end ?? 0, sequences.lowerBound)
    )
  }

  private static func matches(
    _ filter: ArticleFilter, _ query: SearchQuery, among timeKeys: [TimeKey], in view: IndexView
  ) throws -> Set<TimeKey> {
    func row(_ time: Timestamp) -> Int64 { TimeKey(milliseconds: time.millisecondsSinceEpoch).rawValue }
    let lower = [filter.publishedAfter, query.after].compactMap { $0.map(row) }.max() ?? .min
    let upper = [filter.publishedBefore, query.before].compactMap { $0.map(row) }.min() ?? .max
    let inTime = Set(timeKeys.map(\.rawValue).filter { $0 >= lower && $0 < upper })
    let planner = try QueryPlanner(
      view, languages: QueryPlanner.languages(of: filter, query.root), meter: WorkMeter(.max),
      story: { try StoryRows.documents(of: $0, in: view.db) })
    let matching = try ArticleLists.matches(among: inTime, in: view) { floor in
      try planner.cursor(query.root, filter, TermWeights([]), floor: floor)
    }
    return Set(matching.map { TimeKey(rawValue: $0) })
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
