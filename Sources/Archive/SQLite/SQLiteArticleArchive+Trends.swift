public import Models

extension SQLiteArticleArchive {
  /// What rises in an edition; see ``ArticleArchive/trends(edition:limit:)``.
  public func trends(edition: String, limit: Int) async throws -> TrendsResponse {
    guard let key = EditionKey(edition) else { return TrendsResponse() }
    var response = try await trends.answer(for: key, at: signal.latest) { [self] in
      let now = TimeKey(milliseconds: now().millisecondsSinceEpoch, discriminator: TimeKey.discriminatorMask)
      return try await read { db in
        try TrendReader(db: db).trends(of: key, now: now, limit: ArchiveLimits.headlinesMax)
      }
    }
    response.trends = Array(response.trends.prefix(limit))
    return response
  }
}
