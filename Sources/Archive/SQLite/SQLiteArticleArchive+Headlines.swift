public import Models

extension SQLiteArticleArchive {
  /// The front page of an edition; see ``ArticleArchive/headlines(edition:limit:since:)``.
  public func headlines(edition: String, limit: Int, since: Timestamp?) async throws -> [Headline] {
    guard let key = EditionKey(edition) else { return [] }
    let sequence = signal.latest
    if since == nil, let page = fronts.answer(for: key, at: sequence) { return Array(page.prefix(limit)) }
    let start = ContinuousClock.now
    let ranks = try await rankTable()
    let now = TimeKey(milliseconds: now().millisecondsSinceEpoch, discriminator: TimeKey.discriminatorMask)
    let page = try await read { db in
      try FrontPage(db: db, ranks: ranks)
        .headlines(of: key, now: now, since: since, limit: since == nil ? ArchiveLimits.headlinesMax : limit)
    }
    if since == nil { fronts.keep(page, for: key, at: sequence, cost: .now - start) }
    return Array(page.prefix(limit))
  }
}
