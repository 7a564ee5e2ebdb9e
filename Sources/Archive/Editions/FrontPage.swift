import GRDB
import Models

/// Reads the front page of an edition, with bounded work: a fair share of each source's articles of the last days.
struct FrontPage {
  let db: Database
  let ranks: RankTable

  /// Stories of an edition, the best by their own merit, that are spread over the page.
  static let poolMax = 400

  /// At most `limit` stories as they stand at `now`, of what was published at or after `since`, or in the last days.
  func headlines(of edition: EditionKey, now: TimeKey, since: Timestamp?, limit: Int) throws -> [Headline] {
    guard let newest = try EditionClock(db: db).newest(of: edition, notAfter: now) else { return [] }
    let pool = try pool(try stories(of: edition, newest: newest, now: now, since: since), newest: newest)
    let positions = HeadlineRanking.order(pool.map(\.candidate), limit: limit)
    let leads = positions.map { pool[$0.index].story.lead }
    let articles = try ArticleReader.articles(at: leads.map(\.timeKey), in: db)
    let byKey = Dictionary(articles.map { ($0.timeKey, $0.article) }, uniquingKeysWith: { first, _ in first })
    let table = StoryTable(db)
    return try positions.compactMap { position in
      let story = pool[position.index].story
      guard let article = byKey[story.lead.timeKey] else { return nil }
      return Headline(
        article: ArticleSummary(of: article), score: position.score, reasons: position.reasons, alsoAt: story.others,
        storyID: StoryID(rawValue: try table.story(story.lead.story)?.id ?? ""), parts: position.parts)
    }
  }

  /// A page of fewer stories goes further back than the last days, so that what comes in after a pause stands in front of what
  /// was there and not in its place.
  static let storiesMin = 12
  /// How far back it goes at most.
  static let backMillisecondsMax: Int64 = 731 * 86_400_000

  /// The stories of the last days; articles that are dated far after the newest of today are in none.
  private func stories(
    of edition: EditionKey, newest: TimeKey, now: TimeKey, since: Timestamp?
  ) throws -> [FrontStory] {
    if let since {
      // Who names a time wants what came since, with a date of its own or without.
      return try stories(
        of: edition, from: since.millisecondsSinceEpoch,
        to: max(newest, now).milliseconds + TimeKey.futureMillisecondsMax, days: ArchiveLimits.digestDaysMax)
    }
    let latest = newest.milliseconds + TimeKey.futureMillisecondsMax
    var stories: [FrontStory] = []
    for age in [HeadlineRanking.ageMillisecondsMax, Self.backMillisecondsMax] where stories.count < Self.storiesMin {
      stories = try self.stories(
        of: edition, from: newest.milliseconds - age, to: latest, days: ArchiveLimits.headlineDaysMax)
    }
    return stories
  }

  private func stories(
    of edition: EditionKey, from oldest: Int64, to latest: Int64, days limit: Int
  ) throws -> [FrontStory] {
    guard oldest <= latest else { return [] }
    let table = EditionTable(db)
    let days = try table.days(of: edition, from: DayNumber.of(milliseconds: latest), limit: limit)
      .filter { $0 >= DayNumber.of(milliseconds: oldest) }
    let sample = try EditionSample.articles(
      of: edition, on: days, limit: ArchiveLimits.headlineCandidatesMax, in: table)
    let rows = sample.articles.filter { (oldest...latest).contains($0.milliseconds) }
    var reports = try StoryReport.reports(at: rows, in: db)
    reports += try firsts(of: reports.filter { sample.cutSources.contains($0.source) }, from: oldest)
    let sources = try SourceTable.sources(reports.map(\.source), in: db)
    return StoryReport.grouped(reports).map { FrontStory($0, sources: sources, ranks: ranks) }
  }

  /// The first reports, from a time on, of those who told these stories, where they are not among these: of a source that sends
  /// much, a sample may hold only what it told again.
  private func firsts(of reports: [StoryReport], from oldest: Int64) throws -> [StoryReport] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT time_key FROM story_article WHERE story = ? AND source = ? AND time_key >= ? ORDER BY time_key
          LIMIT \(ArchiveLimits.rankReportsMax)
        """)
    let known = Set(reports.map(\.timeKey))
    let tellers = Set(reports.map { [$0.story, $0.source] })
    let rows = try tellers.flatMap { teller in
      try Int64.fetchAll(
        statement, arguments: [teller[0], teller[1], TimeKey(milliseconds: oldest).rawValue]
      ).map { TimeKey(rawValue: $0) }
    }
    return try StoryReport.reports(at: rows.filter { !known.contains($0) }, in: db)
  }

  /// The stories that are best by their own merit; of equals the one whose lead is the latest.
  private func pool(
    _ stories: [FrontStory], newest: TimeKey
  ) throws -> [(story: FrontStory, candidate: HeadlineRanking.Candidate)] {
    let weighed = stories.map { story in
      let candidate = HeadlineRanking.Candidate(
        reporting: story.reporting, copying: story.copying,
        ageMilliseconds: newest.milliseconds - story.joined.milliseconds, standing: story.standing,
        standingReason: story.standingReason, topic: "", source: story.lead.source)
      return (story: story, candidate: candidate, score: HeadlineRanking.merit(candidate).reduce(0) { $0 + $1.points })
    }
    let best = weighed.sorted { ($0.score, $0.story.lead.timeKey) > ($1.score, $1.story.lead.timeKey) }
      .prefix(Self.poolMax)
    let rows = RowTable(db)
    return try best.map { weighed in
      var candidate = weighed.candidate
      candidate.topic = FacetCounts.firstTopic(in: try rows.facets(at: weighed.story.lead.timeKey))
      return (weighed.story, candidate)
    }
  }
}
