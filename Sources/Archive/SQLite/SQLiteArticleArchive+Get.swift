import GRDB
public import Models

extension SQLiteArticleArchive {
  /// One revision of an article; see ``ArticleArchive/article(_:revision:)``.
  public func article(_ id: ArticleID, revision: Int) async throws -> Article? {
    try await read { db in
      guard let row = try Self.revisionRow(of: id, revision: revision, in: db) else { return nil }
      let number: Int = row["number"]
      return try StoredArticle.decode(row, revision: number)
    }
  }

  private static func revisionRow(of id: ArticleID, revision: Int, in db: Database) throws -> Row? {
    if revision == 0 {
      return try Row.fetchOne(
        db,
        sql: """
          SELECT r.article, a.revision_count AS number FROM article a JOIN revision r ON r.key = a.current WHERE a.id = ?
          """, arguments: [id.rawValue])
    }
    guard revision > 0 else { return nil }
    return try Row.fetchOne(
      db,
      sql: """
        SELECT article, ? AS number FROM revision WHERE article_id = ?
          ORDER BY sequence, received, content_hash LIMIT 1 OFFSET ?
        """, arguments: [revision, id.rawValue, revision - 1])
  }

  /// IDs by their start; see ``ArticleArchive/articleIDs(startingWith:limit:)``.
  public func articleIDs(startingWith prefix: String, limit: Int) async throws -> [ArticleID] {
    try await read { db in
      try String.fetchAll(
        db, sql: "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        arguments: [prefix, prefix + "\u{10FFFF}", limit]
      ).map { ArticleID(rawValue: $0) }
    }
  }

  /// All revisions of an article; see ``ArticleArchive/revisions(of:)``.
  public func revisions(of id: ArticleID) async throws -> [RevisionInfo] {
    try await read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT article FROM revision WHERE article_id = ? ORDER BY sequence, received, content_hash",
        arguments: [id.rawValue])
      return try rows.enumerated().map { index, row in
        let article = try StoredArticle.decode(row, revision: index + 1)
        return RevisionInfo(revision: index + 1, receivedAt: article.receivedAt, title: article.title)
      }
    }
  }

  /// How much the archive holds.
  public func stats() async throws -> ArchiveStatsResponse {
    try await read { db in
      let state = try Row.fetchAll(db, sql: "SELECT name, value FROM state")
      let values = Dictionary(state.map { ($0["name"] as String, $0["value"] as Int) }, uniquingKeysWith: max)
      let newest = try Int64.fetchOne(db, sql: "SELECT max(time_key) FROM article")
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      let pageBytes = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
      return ArchiveStatsResponse(
        articles: values["articles"] ?? 0, revisions: values["revisions"] ?? 0,
        sources: try Int.fetchOne(db, sql: "SELECT count(*) FROM source") ?? 0,
        newestPublishedAt: newest.map { Timestamp(millisecondsSinceEpoch: TimeKey(rawValue: $0).milliseconds) },
        storeBytes: pages * pageBytes)
    }
  }
}
