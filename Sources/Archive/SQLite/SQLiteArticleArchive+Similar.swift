import GRDB
public import Models

extension SQLiteArticleArchive {
  /// Articles like this one; see ``ArticleArchive/similar(to:limit:)``.
  public func similar(to id: ArticleID, limit: Int) async throws -> [SimilarArticle] {
    try await read { db in
      let row = try Int64.fetchOne(db, sql: "SELECT time_key FROM article WHERE id = ?", arguments: [id.rawValue])
      guard let row else { throw ArchiveError(.notFound, message: "no article \(id)") }
      let timeKey = TimeKey(rawValue: row)
      guard let target = try ArticleReader.signatures(at: [timeKey], in: db).first else { return [] }
      let found = try SimilarSearch(target: target, in: db).best(limit: limit)
      let names = try SimilarReasons.names(of: found, in: db)
      let articles = try ArticleReader.articles(at: found.map(\.signature.timeKey), in: db)
      let byKey = Dictionary(articles.map { ($0.timeKey, $0.article) }, uniquingKeysWith: { first, _ in first })
      return found.compactMap { match in
        guard let article = byKey[match.signature.timeKey] else { return nil }
        return SimilarArticle(
          article: ArticleSummary(of: article), score: match.result.score,
          reasons: SimilarReasons.lines(for: match, article: article, names: names, target: timeKey),
          isNearDuplicate: match.result.isNearDuplicate)
      }
    }
  }
}
