public import Models

extension SQLiteArticleArchive {
  /// What rises in an edition; see ``ArticleArchive/trends(edition:limit:)``.
  public func trends(edition: String, limit: Int) async throws -> TrendsResponse {
    guard let key = EditionKey(edition) else { return TrendsResponse() }
    let sequence = signal.latest
    var response = trends.answer(for: key, at: sequence)
    if response == nil {
      let start = ContinuousClock.now
      let now = TimeKey(milliseconds: now().millisecondsSinceEpoch, discriminator: TimeKey.discriminatorMask)
      let computed = try await read { db in
        try TrendReader(db: db).trends(of: key, now: now, limit: ArchiveLimits.headlinesMax)
      }
      trends.keep(computed, for: key, at: sequence, cost: .now - start)
      response = computed
    }
    var answer = response ?? TrendsResponse()
    answer.trends = Array(answer.trends.prefix(limit))
    return answer
  }
}
