public import Models

extension SQLiteArticleArchive {
  /// The front page of an edition; see ``ArticleArchive/headlines(edition:limit:since:)``.
  public func headlines(edition: String, limit: Int, since: Timestamp?) async throws -> [Headline] {
    guard let key = EditionKey(edition) else { return [] }
    guard since == nil else { return try await front(of: key, limit: limit, since: since) }
    let page = try await fronts.answer(for: key, at: signal.latest) { [self] in
      try await front(of: key, limit: ArchiveLimits.headlinesMax, since: nil)
    }
    return Array(page.prefix(limit))
  }

  private func front(of key: EditionKey, limit: Int, since: Timestamp?) async throws -> [Headline] {
    let ranks = try await rankTable()
    let now = TimeKey(milliseconds: now().millisecondsSinceEpoch, discriminator: TimeKey.discriminatorMask)
    return try await read { db in
      try FrontPage(db: db, ranks: ranks).headlines(of: key, now: now, since: since, limit: limit)
    }
  }
}
