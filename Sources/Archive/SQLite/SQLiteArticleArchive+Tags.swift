import GRDB
import Models

extension SQLiteArticleArchive {
  /// Counts publishers' tags; see ``ArticleArchive/tagCensus()``.
  public func tagCensus() async throws -> TagCensus {
    var counter = TagCounter()
    var place = Int64.max
    var seen = 0
    while seen < TagCensus.articlesMax {
      let batch = try await tagged(before: place)
      guard let last = batch.last else { break }
      for article in batch where !article.tags.isEmpty {
        counter.add(article.tags, language: article.language, source: article.source)
      }
      place = last.place
      seen += batch.count
      // So that a long count holds no thread for long.
      await Task.yield()
      try Task.checkCancellation()
    }
    return TagCensus(counter)
  }

  private struct Tagged: Sendable {
    var place: Int64
    var tags: [String]
    var language: String
    var source: SourceID
  }

  /// The next articles on the way from the newest to the oldest, each in its newest revision.
  private func tagged(before place: Int64) async throws -> [Tagged] {
    try await read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT a.time_key, r.article FROM article a JOIN revision r ON r.key = a.current WHERE a.time_key < ?
              ORDER BY a.time_key DESC LIMIT ?
            """), arguments: [place, ArchiveLimits.tagBatchMax])
      var batch: [Tagged] = []
      while let row = try rows.next() {
        let article = try StoredArticle.decode(row, revision: 0)
        batch.append(
          Tagged(place: row["time_key"], tags: article.tags, language: article.language, source: article.source.id))
      }
      return batch
    }
  }
}
