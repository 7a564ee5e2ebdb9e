import GRDB
public import Models

extension SQLiteArticleArchive {
  /// Articles like this one; see ``ArticleArchive/similar(to:limit:)``.
  public func similar(to id: ArticleID, limit: Int) async throws -> [SimilarArticle] {
    try await read { db in
      let row = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT time_key FROM article WHERE id = ?"), arguments: [id.rawValue])
      guard let row else { throw ArchiveError(.notFound, message: "no article \(id)") }
      let timeKey = TimeKey(rawValue: row)
      guard let target = try ArticleReader.signatures(at: [timeKey], in: db).first,
        let article = try ArticleReader.articles(at: [timeKey], in: db).first?.article
      else { return [] }
      let found = try SimilarSearch(target: target, in: db).best(limit: limit)
      let story = try found.contains(where: \.isSameStory) ? Self.storyTitle(of: timeKey, in: db) : nil
      let sources = try SourceTable.sources(found.flatMap(\.alsoAt), in: db)
      let articles = try ArticleReader.articles(at: found.map(\.signature.timeKey), in: db)
      let byKey = Dictionary(articles.map { ($0.timeKey, $0.article) }, uniquingKeysWith: { first, _ in first })
      return found.compactMap { match in
        guard let other = byKey[match.signature.timeKey] else { return nil }
        return SimilarArticle(
          article: ArticleSummary(of: other), score: match.score,
          reasons: SimilarReasons.lines(other, from: article, story: match.isSameStory ? story : nil),
          alsoAt: match.alsoAt.compactMap { sources[$0] })
      }
    }
  }

  private static func storyTitle(of timeKey: TimeKey, in db: Database) throws -> String? {
    let table = StoryTable(db)
    let story = try table.place(of: timeKey).flatMap { try table.story($0.story) }
    return try story.map { try StoryReader(db).title(of: $0) }
  }
}
