import GRDB
import Models

/// Puts a story together for its readers, with bounded work: its first articles, and a page of its timeline.
struct StoryReader {
  let db: Database
  private let table: StoryTable
  private let groups: CopyGroups

  init(_ db: Database) {
    self.db = db
    (table, groups) = (StoryTable(db), CopyGroups(db))
  }

  /// The story that a story's or an article's ID stands for.
  func find(_ id: String) throws -> StoryTable.Row? {
    if let story = try table.resolved(id) { return story.articleCount > 0 ? story : nil }
    let timeKey = try Int64.fetchOne(db, sql: "SELECT time_key FROM article WHERE id = ?", arguments: [id])
    return try timeKey.flatMap { try table.place(of: TimeKey(rawValue: $0)) }.flatMap { try table.story($0.story) }
  }

  /// A story without its timeline.
  func story(_ row: StoryTable.Row) throws -> Story {
    let places = try table.places(in: row.key, limit: ArchiveLimits.storyArticlesMax)
    let newest = try table.newestPlaces(in: row.key, limit: 1).first?.timeKey
    let lead = try lead(of: row, among: places.map(\.timeKey))
    let first = places.first?.timeKey
    let articles = try ArticleReader.articles(at: [first, lead].compactMap { $0 }, in: db)
    let ends = try ArticleReader.articles(at: newest.map { [$0] } ?? [], in: db)
    let leading = articles.last?.article
    let (countries, languages) = try facets(of: places.map(\.timeKey))
    return Story(
      id: StoryID(rawValue: row.id), title: leading?.title ?? "", summary: leading?.standfirst?.text ?? "",
      articleCount: row.articleCount, firstReport: articles.first.map { ArticleSummary(of: $0.article) } ?? .init(),
      sources: try sources(of: places.map(\.timeKey)), countries: countries, languages: languages,
      lastReportedAt: ends.first.flatMap { $0.article.publishedAt ?? $0.article.receivedAt })
  }

  /// The title of a story: of the article that fits the sum of all best, among the first ones; of equals the earliest.
  func title(of row: StoryTable.Row) throws -> String {
    let places = try table.places(in: row.key, limit: ArchiveLimits.storyTitleCandidatesMax)
    let lead = try lead(of: row, among: places.map(\.timeKey))
    return try ArticleReader.articles(at: lead.map { [$0] } ?? [], in: db).first?.article.title ?? ""
  }

  private func lead(of row: StoryTable.Row, among timeKeys: [TimeKey]) throws -> TimeKey? {
    let candidates = timeKeys.prefix(ArchiveLimits.storyTitleCandidatesMax)
    let signatures = try ArticleReader.signatures(at: candidates, in: db)
    return signatures.max {
      (row.centroid.cosine($0.vector), $1.timeKey) < (row.centroid.cosine($1.vector), $0.timeKey)
    }?.timeKey
  }

  // MARK: - How it spread

  private func sources(of timeKeys: [TimeKey]) throws -> [StorySource] {
    let statement = try db.cachedStatement(sql: "SELECT source FROM article WHERE time_key = ?")
    var (order, counts): ([(source: Int64, first: TimeKey)], [Int64: Int]) = ([], [:])
    for timeKey in timeKeys {
      guard let source = try Int64.fetchOne(statement, arguments: [timeKey.rawValue]) else { continue }
      if counts[source] == nil { order.append((source, timeKey)) }
      counts[source, default: 0] += 1
    }
    let shown = order.prefix(ArchiveLimits.storySourcesMax)
    let sources = try SourceTable.sources(shown.map(\.source), in: db)
    return shown.compactMap { entry in
      sources[entry.source].map { source in
        StorySource(
          source: source, reportedAt: Timestamp(millisecondsSinceEpoch: entry.first.milliseconds),
          articleCount: counts[entry.source] ?? 0,
          distance: entry.first == order[0].first
            ? "first report" : TimePhrase.distance(from: order[0].first, to: entry.first))
      }
    }
  }

  private func facets(of timeKeys: [TimeKey]) throws -> (countries: [String], languages: [String]) {
    var (countries, languages): ([String: Int], [String: Int]) = ([:], [:])
    for (_, article) in try ArticleReader.articles(
      at: Array(timeKeys.prefix(ArchiveLimits.storyTitleCandidatesMax)), in: db)
    {
      for country in Set(article.countries.prefix(3).map { $0.code.uppercased() }) {
        countries[country, default: 0] += 1
      }
      languages[article.language, default: 0] += 1
    }
    func ordered(_ counts: [String: Int]) -> [String] {
      counts.filter { !$0.key.isEmpty }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
    return (ordered(countries), ordered(languages))
  }

  // MARK: - The timeline

  /// A page of the timeline after a row, and the row to go on from; nothing at the end. Where most are copies of what stands
  /// already, a page may be short and still not the last.
  func timeline(
    of row: StoryTable.Row, after timeKey: TimeKey?, limit: Int
  ) throws -> (entries: [StoryEntry], next: TimeKey?) {
    var (entries, last): ([StoryEntry], TimeKey?) = ([], timeKey)
    var looked = 0
    while entries.count < limit, looked < ArchiveLimits.storyArticlesMax {
      let places = try table.places(in: row.key, after: last ?? TimeKey(rawValue: .min), limit: limit)
      for place in places where entries.count < limit {
        last = place.timeKey
        looked += 1
        if let entry = try entry(place) { entries.append(entry) }
      }
      if places.count < limit { break }
    }
    let more = try last.map { try !table.places(in: row.key, after: $0, limit: 1).isEmpty } ?? false
    return (entries, more ? last : nil)
  }

  /// Nothing for a copy whose original stands in the same story.
  private func entry(_ place: StoryTable.Place) throws -> StoryEntry? {
    let group = try groups.group(of: place.timeKey)
    if let group, group.leader != place.timeKey, try table.place(of: group.leader)?.story == place.story { return nil }
    guard let article = try ArticleReader.articles(at: [place.timeKey], in: db).first?.article else { return nil }
    let copies = try group.map { try groups.sources(of: $0.key, limit: ArchiveLimits.alsoAtMax) } ?? []
    let sources = try SourceTable.sources(copies, in: db)
    let others = copies.compactMap { sources[$0] }.filter { $0.id != article.source.id }
    return StoryEntry(
      article: ArticleSummary(of: article), reasons: try reasons(for: article, place), score: place.score,
      alsoAt: others)
  }

  private func reasons(for article: Article, _ place: StoryTable.Place) throws -> [String] {
    if place.cause == .first { return ["started the story"] }
    guard let link = place.link, let other = try ArticleReader.articles(at: [link], in: db).first?.article else {
      return ["like the articles of the story"]
    }
    let title = SimilarReasons.shown(other.title)
    return ["\(place.cause == .copy ? "prints" : "like") \"\(title)\" (\(other.source.name))"]
      + SimilarReasons.lines(article, from: other, story: nil, isCopy: place.cause == .copy)
  }
}
