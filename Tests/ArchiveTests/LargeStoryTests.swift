import GRDB
import Models
import Synchronization
import TestKit
import Testing

@testable import Archive

/// A story of 50,000 articles costs what a small one costs, but for a bounded rest.
@Suite struct LargeStoryTests {
  static let articles = 50_000

  /// An archive in which five sources tell one event, and three of them go on and on.
  private func archive(articles: Int) async throws -> SQLiteArticleArchive {
    var options = SQLiteOptions()
    options.rankAge = .zero
    let archive = try SQLiteArticleArchive.inMemory(options: options)
    for source in 0..<5 {
      _ = try await archive.put([
        MadeUpNews.report(source, event: 1, source: source, hours: Double(source), keywords: ["Quint harbour"])
      ])
    }
    // What a put would write of such articles, without the 50,000 puts: rows of the first day and the two after it.
    try await archive.database.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE made AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(articles))
            SELECT (SELECT max(time_key) FROM article) + (i * 4000 << 20) + i AS time_key, i, 1 + i % 3 AS source FROM n;
          INSERT INTO article (time_key, id, current, revision_count, visible_sequence, changed_sequence, source, is_copy)
            SELECT time_key, 'amade' || i, 1, 1, 1000000 + i, 1000000 + i, source, 0 FROM made;
          INSERT INTO story_article (time_key, story, cause, link, score, source)
            SELECT time_key, (SELECT story FROM story_article LIMIT 1), 1, 0, 0.5, source FROM made;
          INSERT INTO edition_article (edition, day, source, time_key)
            SELECT 0, (time_key >> 20) / 86400000, source, time_key FROM made;
          INSERT INTO archive_day (day, changes, counted)
            SELECT DISTINCT (time_key >> 20) / 86400000, 1, -1 FROM made WHERE true
            ON CONFLICT (day) DO UPDATE SET changes = changes + 1;
          INSERT INTO trend_term (time_key, terms)
            SELECT time_key, (SELECT terms FROM trend_term LIMIT 1) FROM made;
          UPDATE story SET articles = articles + \(articles) WHERE articles > 0;
          """)
    }
    return archive
  }

  /// How many statements SQLite runs for something, and what that answers.
  private func statements(
    _ archive: SQLiteArticleArchive, _ body: @Sendable (SQLiteArticleArchive) async throws -> Int
  ) async throws -> (count: Int, answer: Int) {
    let count = Counter()
    try await archive.database.write { db in db.trace(options: .statement) { _ in count.value.withLock { $0 += 1 } } }
    let answer = try await body(archive)
    try await archive.database.write { db in db.trace(options: .statement, nil) }
    return (count.value.withLock { $0 }, answer)
  }

  private final class Counter: Sendable {
    let value = Mutex(0)
  }

  @Test func workIsBounded() async throws {
    let (small, large) = (try await archive(articles: 500), try await archive(articles: Self.articles))
    #expect(
      try await large.place(of: ArticleID(rawValue: ArticleSamples.identifier(0)))?.story.articleCount == Self.articles
        + 5)
    let first = ArticleID(rawValue: ArticleSamples.identifier(0))
    let questions: [(String, Int, @Sendable (SQLiteArticleArchive) async throws -> Int)] = [
      ("headlines", 4_000, { try await $0.headlines(edition: "WORLD", limit: 20).first?.alsoAt.count ?? 0 }),
      ("ranks", 2_000, { try await $0.sources(SourcesRequest(limit: 20)).sources.count }),
      (
        "history", 4_000,
        { try await $0.sourceHistory(SourceHistoryRequest(id: "northpost.example", days: 90))?.days.count ?? 0 }
      ),
      ("trends", 4_000, { try await $0.trends(edition: "WORLD", limit: 20).sourceCount }),
      (
        "story", 4_000,
        { try await $0.story(StoryRequest(id: first.rawValue, limit: 20))?.story.sources.count ?? 0 }
      ),
      ("similar", 2_000, { try await $0.similar(to: first, limit: 10).count + 1 }),
      ("put", 2_000, { try await $0.put([MadeUpNews.report(7, event: 1, source: 1, hours: 3)]).count }),
    ]
    for (name, most, question) in questions {
      let (few, _) = try await statements(small, question)
      let (many, answer) = try await statements(large, question)
      #expect(many > 0 && many <= most, "\(name): \(many) statements, \(few) for 500 articles")
      #expect(answer > 0, "\(name)")
    }
  }
}
