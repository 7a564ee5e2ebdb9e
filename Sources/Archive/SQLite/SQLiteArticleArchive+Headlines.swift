import GRDB
public import Models

extension SQLiteArticleArchive {
  /// The front page of an edition; see ``ArticleArchive/headlines(edition:limit:since:)``.
  public func headlines(edition: String, limit: Int, since: Timestamp?) async throws -> [Headline] {
    let ranks = try await rankTable()
    return try await readIndex { view in
      let db = view.db
      let rows = try Self.editionRows(edition, isLong: since != nil, in: view)
      guard let newest = rows.first else { return [] }
      let oldest = since?.millisecondsSinceEpoch ?? newest.milliseconds - HeadlineRanking.ageMillisecondsMax
      let fresh = rows.filter { $0.milliseconds >= oldest }
      let reports = try StoryReport.reports(at: fresh, in: db)
      let sources = try SourceTable.sources(reports.map(\.source), in: db)
      let stories = StoryReport.grouped(reports).map { Front($0, sources: sources, ranks: ranks, newest: newest) }
      let front = stories.sorted { ($0.position.score, $0.lead.timeKey) > ($1.position.score, $1.lead.timeKey) }
        .prefix(limit)
      let table = StoryTable(db)
      let ids = Dictionary(
        try front.compactMap { try table.story($0.lead.story) }.map { ($0.key, StoryID(rawValue: $0.id)) },
        uniquingKeysWith: { first, _ in first })
      let articles = try ArticleReader.articles(at: front.map(\.lead.timeKey), in: db)
      let byKey = Dictionary(articles.map { ($0.timeKey, $0.article) }, uniquingKeysWith: { first, _ in first })
      return front.compactMap { story in
        byKey[story.lead.timeKey].map { article in
          Headline(
            article: ArticleSummary(of: article), score: story.position.score, reasons: story.position.reasons,
            alsoAt: story.others, storyID: ids[story.lead.story] ?? "")
        }
      }
    }
  }

  /// The newest articles of sources at home in the country, or about it; all for the world.
  private static func editionRows(_ edition: String, isLong: Bool, in view: IndexView) throws -> [TimeKey] {
    let limit = isLong ? ArchiveLimits.digestCandidatesMax : ArchiveLimits.headlineCandidatesMax
    guard edition != Edition.world.code else {
      return try ArticleLists.newest(rows: .min ..< .max, limit: limit, in: view.db)
    }
    let terms = [Term.Kind.country, .homeCountry].map { Term(kind: $0, value: edition) }
    return try ArticleLists.newest(under: terms, limit: limit, in: view)
  }
}

/// A story of an edition.
private struct Front {
  /// The article in front.
  var lead: StoryReport
  /// The sources that tell it beside the lead's, the first to tell first.
  var others: [Source]
  var position: HeadlineRanking.Position

  /// In front stands, of the reports that copy no other, the one of the best source; of equals the earliest.
  init(_ reports: [StoryReport], sources: [Int64: Source], ranks: RankTable, newest: TimeKey) {
    func standing(_ report: StoryReport) -> Double {
      sources[report.source].map { ranks.standing(of: $0.id) } ?? 0
    }
    lead = reports.first { !$0.isCopy } ?? reports[0]
    for report in reports where !report.isCopy && standing(report) > standing(lead) { lead = report }
    var seen: Set<Int64> = [lead.source]
    others = reports.filter { seen.insert($0.source).inserted }.compactMap { sources[$0.source] }
    let latest = reports.map(\.timeKey).max() ?? lead.timeKey
    position = HeadlineRanking.position(
      sourceCount: seen.count, ageMilliseconds: newest.milliseconds - latest.milliseconds,
      standing: reports.map(standing).max() ?? 0)
  }
}
