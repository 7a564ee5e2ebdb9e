import GRDB
public import Models

extension SQLiteArticleArchive {
  /// Answers a search; see ``ArticleArchive/search(_:)``.
  public func search(_ request: SearchRequest) async throws -> SearchResponse {
    let text = try IndexExpression.check(request.filter)
    let order: SortOrder = text == nil ? .newest : request.order
    let question = SearchCursor.question(request.filter, order)
    let cursor = try SearchCursor.parse(request.cursor, for: question, order: order)
    let limit = max(request.limit, 1)
    return try await read { db in
      let expression = try IndexExpression(request.filter, text: text, in: db)
      guard !expression.isImpossible else { return SearchResponse() }
      if order == .relevance {
        return try Self.ranked(expression, limit: limit, cursor: cursor, question: question, in: db)
      }
      return try Self.newest(expression, limit: limit, cursor: cursor, question: question, in: db)
    }
  }

  private static func newest(
    _ expression: IndexExpression, limit: Int, cursor: SearchCursor?, question: UInt64, in db: Database
  ) throws -> SearchResponse {
    var expression = expression
    if case .newest(let timeKey) = cursor { expression.upper = min(expression.upper, timeKey.rawValue) }
    let rows = try newestRows(expression, limit: limit + 1, in: db)
    let page = rows.prefix(limit)
    let hits = try ArticleReader.articles(at: Array(page), in: db).map {
      hit($0.article, score: 0, for: expression.text)
    }
    let next = rows.count > limit ? page.last.map { SearchCursor.newest(before: $0).text(for: question) } : nil
    return SearchResponse(hits: hits, nextCursor: next ?? "")
  }

  /// The newest rows that match: the index is walked backwards and stops at the limit.
  static func newestRows(_ expression: IndexExpression, limit: Int, in db: Database) throws -> [TimeKey] {
    let rows: [Int64]
    if let match = expression.match {
      rows = try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid >= ? AND rowid < ?
              ORDER BY rowid DESC LIMIT ?
            """), arguments: [match, expression.lower, expression.upper, limit])
    } else {
      rows = try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT time_key FROM article WHERE time_key >= ? AND time_key < ? ORDER BY time_key DESC LIMIT ?
            """), arguments: [expression.lower, expression.upper, limit])
    }
    return rows.map { TimeKey(rawValue: $0) }
  }

  private static func ranked(
    _ expression: IndexExpression, limit: Int, cursor: SearchCursor?, question: UInt64, in db: Database
  ) throws -> SearchResponse {
    var (sequence, offset) = (0, 0)
    if case .ranked(let seen, let skipped) = cursor {
      (sequence, offset) = (seen, skipped)
    } else {
      sequence = try ArchiveWriter.lastSequence(db)
    }
    let ranked = Ranking.ranked(try candidates(expression, visibleAt: cursor == nil ? nil : sequence, in: db))
    let page = ranked.dropFirst(offset).prefix(limit)
    let scores = Dictionary(page.map { ($0.timeKey, $0.score) }, uniquingKeysWith: max)
    let hits = try ArticleReader.articles(at: page.map(\.timeKey), in: db).map {
      hit($0.article, score: scores[$0.timeKey] ?? 0, for: expression.text)
    }
    let isLast = offset + limit >= ranked.count
    let next = SearchCursor.ranked(sequence: sequence, offset: offset + limit)
    return SearchResponse(hits: hits, nextCursor: isLast ? "" : next.text(for: question))
  }

  /// The newest matches with their scores: a common word is scored in these only. Later pages leave out what came since.
  private static func candidates(
    _ expression: IndexExpression, visibleAt sequence: Int?, in db: Database
  ) throws -> [Ranking.Candidate] {
    let seen =
      sequence == nil
      ? "" : "AND (SELECT visible_sequence FROM article WHERE time_key = article_index.rowid) <= \(sequence ?? 0)"
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT rowid, bm25(article_index, \(Ranking.columnWeights)) FROM article_index
            WHERE article_index MATCH ? AND rowid >= ? AND rowid < ? \(seen) ORDER BY rowid DESC LIMIT ?
          """),
      arguments: [expression.match, expression.lower, expression.upper, ArchiveLimits.rankedCandidatesMax])
    var candidates: [Ranking.Candidate] = []
    while let row = try rows.next() {
      candidates.append(Ranking.Candidate(timeKey: TimeKey(rawValue: row[0]), bm25: row[1]))
    }
    return candidates
  }

  private static func hit(_ article: Article, score: Double, for query: TextQuery?) -> SearchHit {
    let snippet = Snippet.cut(from: article.body, for: query)
    return SearchHit(
      article: ArticleSummary(of: article), score: score, snippet: snippet.text, highlights: snippet.highlights)
  }
}
