import GRDB
public import Models

extension SQLiteArticleArchive {
  /// The front page of an edition; see ``ArticleArchive/headlines(edition:limit:)``.
  public func headlines(edition: String, limit: Int) async throws -> [Headline] {
    let ranks = try await rankTable()
    return try await read { db in
      let rows = try Self.editionRows(edition, in: db)
      guard let newest = rows.first else { return [] }
      let fresh = rows.filter { newest.milliseconds - $0.milliseconds <= HeadlineRanking.ageMillisecondsMax }
      let signatures = try ArticleReader.signatures(at: fresh, in: db)
      let similarity = try ArticleReader.similarity(for: signatures, in: db)
      let sources = try SourceTable.sources(signatures.map { Int64($0.source) }, in: db)
      let stories = StoryGrouping.groups(of: signatures, by: similarity).map { group in
        Story(group.map { signatures[$0] }, sources: sources, ranks: ranks, newest: newest)
      }
      let front = stories.sorted { ($0.position.score, $0.lead.timeKey) > ($1.position.score, $1.lead.timeKey) }
        .prefix(limit)
      let articles = try ArticleReader.articles(at: front.map(\.lead.timeKey), in: db)
      let byKey = Dictionary(articles.map { ($0.timeKey, $0.article) }, uniquingKeysWith: { first, _ in first })
      return front.compactMap { story in
        byKey[story.lead.timeKey].map { article in
          Headline(
            article: ArticleSummary(of: article), score: story.position.score, reasons: story.position.reasons,
            alsoAt: story.others)
        }
      }
    }
  }

  /// The newest articles of sources at home in the country, or about it; all for the world.
  private static func editionRows(_ edition: String, in db: Database) throws -> [TimeKey] {
    let limit = ArchiveLimits.headlineCandidatesMax
    let everything = try IndexExpression(ArticleFilter(), text: nil, in: db)
    if edition == Edition.world.code { return try newestRows(everything, limit: limit, in: db) }
    let keys = try [Term.Kind.country, .homeCountry].compactMap {
      try TermTable.key(of: Term(kind: $0, value: edition), in: db)
    }
    guard !keys.isEmpty else { return [] }
    var expression = everything
    expression.match = "{facets} : (\(keys.map(FacetToken.token).joined(separator: " OR ")))"
    return try newestRows(expression, limit: limit, in: db)
  }
}

/// One event of an edition.
private struct Story {
  /// The article in front.
  var lead: Signature
  /// The sources that tell it beside the lead's, the first to tell first.
  var others: [Source]
  var position: HeadlineRanking.Position

  /// In front stands, of the reports that copy none of the others, the one of the best source; of equals the earliest.
  init(_ members: [Signature], sources: [Int64: Source], ranks: RankTable, newest: TimeKey) {
    func standing(_ member: Signature) -> Double {
      sources[Int64(member.source)].map { ranks.standing(of: $0.id) } ?? 0
    }
    let originals = members.filter { member in
      !members.contains { $0.timeKey < member.timeKey && NearDuplicate.isCopy($0.shingles, of: member.shingles) }
    }
    lead = members[0]
    for member in originals.dropFirst() where standing(member) > standing(lead) { lead = member }
    var seen: Set<Int> = [lead.source]
    others = members.filter { seen.insert($0.source).inserted }.compactMap { sources[Int64($0.source)] }
    let latest = members.map(\.timeKey).max() ?? lead.timeKey
    position = HeadlineRanking.position(
      sourceCount: seen.count, ageMilliseconds: newest.milliseconds - latest.milliseconds,
      standing: members.map(standing).max() ?? 0)
  }
}
