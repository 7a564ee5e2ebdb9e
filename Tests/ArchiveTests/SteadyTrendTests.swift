import GRDB
import Models
import TestKit
import Testing

@testable import Archive

/// What many sources write of every day does not rise, however much they send.
@Suite struct SteadyTrendTests {
  static let subjects = 20
  static let days: Int64 = 9

  /// On each day every source has one article of each subject, in an order of its own; of the last day only the first `last`.
  private func archive(sources: Int, last: Int, news: Bool) async throws -> SQLiteArticleArchive {
    let archive = try SQLiteArticleArchive.inMemory(options: SQLiteOptions())
    let first = DayNumber.of(milliseconds: ArticleSamples.noon.millisecondsSinceEpoch)
    try await archive.database.write { db in
      var random = SeededRandom(seed: 3)
      for source in 0..<sources {
        let key = try SourceTable.upsert(Source(id: SourceID(rawValue: "s\(source).example")), sequence: 1, in: db)
        for day in first..<(first + Self.days) {
          let isLast = day == first + Self.days - 1
          let order = (0..<Self.subjects).shuffled(using: &random).prefix(isLast ? last : Self.subjects)
          for (place, subject) in order.enumerated() {
            let isNew = news && isLast && source < sources / 4
            try insert(
              ["subject \(subject)"] + (isNew ? ["harbour fire"] : []),
              at: TimeKey(
                milliseconds: day * DayNumber.milliseconds + Int64(place) * 4_000_000, discriminator: Int64(source)),
              source: key, in: db)
          }
        }
      }
    }
    return archive
  }

  /// The rows that trends are read from, as a put would write them.
  private func insert(_ words: [String], at timeKey: TimeKey, source: Int64, in db: Database) throws {
    let terms = words.map { TrendTerm(key: $0, text: $0, kind: .keyword) }
    try db.cachedStatement(
      sql: """
        INSERT INTO article (time_key, id, current, revision_count, visible_sequence, changed_sequence, source)
          VALUES (?1, 'a' || ?1, 1, 1, ?1, ?1, ?2)
        """
    ).execute(arguments: [timeKey.rawValue, source])
    try db.cachedStatement(sql: "INSERT INTO edition_article (edition, day, source, time_key) VALUES (0, ?, ?, ?)")
      .execute(arguments: [DayNumber.of(timeKey), source, timeKey.rawValue])
    try db.cachedStatement(sql: "INSERT INTO trend_term (time_key, terms) VALUES (?, ?)")
      .execute(arguments: [timeKey.rawValue, TrendTerm.encode(terms)])
  }

  @Test(arguments: [(50, 20), (50, 10), (100, 20), (100, 10)])
  func steadyWordsDoNotRise(sources: Int, last: Int) async throws {
    let trends = try await archive(sources: sources, last: last, news: false).trends(edition: "WORLD", limit: 50)
    #expect(trends.trends.map(\.text) == [] && trends.sourceCount == sources && trends.pastDayCount == 7)
  }

  @Test func whatIsNewStillRises() async throws {
    let trends = try await archive(sources: 100, last: 20, news: true).trends(edition: "WORLD", limit: 50)
    #expect(trends.trends.map(\.text) == ["harbour fire"] && trends.trends.first?.sourceCount == 25)
  }
}
