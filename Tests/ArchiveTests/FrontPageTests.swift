import Models
import TestKit
import Testing

@testable import Archive

/// Front pages under bad dates, clocks that jump, and floods.
@Suite struct FrontPageTests {
  private static let now = ArticleSamples.noon.millisecondsSinceEpoch + 3 * 86_400_000

  private func archive(now: Int64 = Self.now) throws -> SQLiteArticleArchive {
    var options = SQLiteOptions()
    options.now = { Timestamp(millisecondsSinceEpoch: now) }
    options.rankAge = .zero
    return try SQLiteArticleArchive.inMemory(options: options)
  }

  private static func words(_ count: Int, _ number: Int) -> String {
    MadeUpNews.words(count, seed: UInt64(number)).joined(separator: " ")
  }

  private func dated(_ number: Int, _ published: Int64?, received: Int64?, source: Int = 0) -> Article {
    var article = ArticleSamples.article(
      number, title: Self.words(4, number), body: Self.words(40, number), source: source)
    article.publishedAt = published.map { Timestamp(millisecondsSinceEpoch: $0) }
    article.receivedAt = received.map { Timestamp(millisecondsSinceEpoch: $0) }
    return article
  }

  private func page(_ archive: SQLiteArticleArchive, _ edition: String = "WORLD") async throws -> [ArticleID] {
    try await archive.headlines(edition: edition, limit: 100).map(\.article.id)
  }

  @Test func oddDatesStandBehind() async throws {
    let archive = try archive()
    let day: Int64 = 86_400_000
    let articles = [
      dated(1, Self.now - 3_600_000, received: Self.now),
      dated(2, Self.now + 4_000 * day, received: nil, source: 1),
      dated(3, 0, received: Self.now, source: 1),
      dated(4, nil, received: nil, source: 1),
      dated(5, Int64.max / 4, received: Self.now - 2 * 3_600_000, source: 2),
      dated(6, nil, received: Self.now - 3 * 3_600_000, source: 4),
      dated(7, Self.now - 8 * day, received: Self.now, source: 3),
    ]
    _ = try await archive.put(articles)
    // The one of the future with a time of reception, and the one without a date, count as of then. Few stories leave room for
    // that of last week.
    #expect(try await page(archive).last == articles[6].id)
    #expect(try await Set(page(archive)) == [articles[0].id, articles[4].id, articles[5].id, articles[6].id])
    #expect(try await page(archive, "US") == [articles[0].id])
    #expect(try await archive.headlines(edition: "WORLD", limit: 1).count == 1)
  }

  /// An archive of last year's news, to which something is sent today.
  @Test func aNewcomerDoesNotEmptyThePage() async throws {
    let year: Int64 = 365 * 86_400_000
    let old = (0..<20).map { dated($0, Self.now - year - Int64($0) * 3_600_000, received: Self.now, source: $0 % 5) }
    let archive = try archive()
    _ = try await archive.put(old)
    let before = try await Set(page(archive))
    let trends = try await archive.trends(edition: "WORLD", limit: 5).asOf
    #expect(before.count == old.count)
    // Without a date, it is no measure of what is new.
    _ = try await archive.put([dated(90, nil, received: Self.now)])
    #expect(try await Set(page(archive)) == before)
    #expect(try await archive.trends(edition: "WORLD", limit: 5).asOf == trends)
    // It came today, and who asks for that is told.
    let yesterday = Timestamp(millisecondsSinceEpoch: Self.now - 86_400_000)
    let since = try await archive.headlines(edition: "WORLD", limit: 5, since: yesterday)
    #expect(since.map(\.article.id) == [dated(90, nil, received: Self.now).id])
    // With one of today, it stands in front of the others.
    let today = dated(91, Self.now - 60_000, received: Self.now)
    _ = try await archive.put([today])
    let after = try await page(archive)
    #expect(after.first == today.id && before.isSubset(of: after))
    // Where nothing has a date, what came last is the newest.
    let undated = try self.archive()
    _ = try await undated.put(
      [dated(1, Self.now - year, received: nil)] + (2..<9).map { dated($0, nil, received: Self.now - Int64($0)) })
    #expect(try await undated.trends(edition: "WORLD", limit: 5).asOf?.millisecondsSinceEpoch == Self.now - 2)
  }

  @Test func aClockThatJumpsEmptiesNoPage() async throws {
    for clock in [0, Int64.min / 8, Int64.max / 8, Self.now + 400 * 86_400_000] {
      let archive = try archive(now: clock)
      _ = try await archive.put([
        dated(1, Self.now, received: Self.now), dated(2, Self.now - 3_600_000, received: Self.now, source: 1),
      ])
      #expect(try await page(archive).count == 2)
    }
  }

  @Test func articlesThatChangeStandOnce() async throws {
    let archive = try archive()
    var article = ArticleSamples.article(1, countries: ["FR"])
    _ = try await archive.put([article])
    _ = try await archive.put([article])
    #expect(try await page(archive) == [article.id])
    #expect(try await page(archive, "FR") == [article.id])
    // Enriched again: about another country, and told by another source.
    article.sequence += 1
    article.countries = [Country(code: "DE", confidence: 0.9)]
    article.source = ArticleSamples.sources[2]
    article.publishedAt = Timestamp(millisecondsSinceEpoch: Self.now - 86_400_000)
    _ = try await archive.put([article])
    for (edition, count) in [("WORLD", 1), ("FR", 0), ("US", 0), ("DE", 1), ("GB", 1), ("XX", 0), ("", 0), ("ÄÖ", 0)] {
      #expect(try await page(archive, edition).count == count, "\(edition)")
    }
    try await IndexIntegrity.check(archive)
  }

  /// A source that says one thing 300 times, in copies and in other words, pushes nobody off the page and leads nothing twice.
  @Test func aFloodPushesNobodyOffThePage() async throws {
    let archive = try archive()
    let others = (0..<12).map { number in
      ArticleSamples.article(
        number, title: Self.words(4, number), body: Self.words(40, number),
        source: [0, 1, 2, 4][number % 4], hoursLater: Double(number))
    }
    _ = try await archive.put(others)
    let before = try await page(archive)
    let flood = (0..<300).map { number in
      ArticleSamples.article(
        1_000 + number, title: "Buy the lamp of Lumina now",
        body: "The lamp of Lumina shines \(number % 3) times brighter.",
        source: 3, hoursLater: 20 + Double(number) / 100)
    }
    for start in stride(from: 0, to: flood.count, by: 100) {
      _ = try await archive.put(Array(flood[start..<(start + 100)]))
    }
    let after = try await page(archive)
    #expect(Set(before).isSubset(of: after) && before.count == 12)
    #expect(after.count <= before.count + 3)
  }

  /// A day on which much was sent leaves the other days their part, and has what these do not use.
  @Test func eachDayHasItsPart() async throws {
    let archive = try archive()
    let hours = [0.0, 1, 2, 24, 25, 26, 48, 49].map { $0 - 48 } + (0..<30).map { Double($0) / 10 + 6 }
    _ = try await archive.put(
      hours.enumerated().map { dated($0, Self.now + Int64($1 * 3_600_000), received: Self.now) })
    let today = DayNumber.of(milliseconds: Self.now)
    let counts = try await archive.database.read { db in
      try [9, 12, 24].map { limit in
        let rows = try EditionSample.articles(
          of: .world, on: [today, today - 1, today - 2], limit: limit, in: EditionTable(db)
        ).articles
        return [0, 1, 2].map { day in rows.count { DayNumber.of($0) == today - day } }
      }
    }
    #expect(counts == [[3, 3, 3], [6, 3, 3], [18, 3, 3]])
  }

  @Test func aShareIsFair() {
    #expect(EditionSample.share(of: 6_000, among: 10) == EditionSample.sourceDayMax)
    #expect(EditionSample.share(of: 6_000, among: 600) == 10 && EditionSample.share(of: 5, among: 100) == 1)
    #expect(EditionSample.share(of: 5, among: 0) == 5)
    #expect(DayNumber.of(milliseconds: -1) == -1 && DayNumber.of(milliseconds: 86_400_000) == 1)
    #expect(DayNumber.text(20_129) == "2025-02-10")
    #expect(EditionKey("us") == EditionKey("US") && EditionKey("WORLD") == .world && EditionKey("U") == nil)
  }

  /// What a source that sends much tells again does not make a story fresher, though of all that it sent only a part is looked at.
  @Test func tellingItAgainMakesAStoryNoFresher() async throws {
    func other(_ number: Int, _ hours: Double) -> Article {
      MadeUpNews.report(number, event: number, source: 3, hours: hours)
    }
    let early = (100..<150).map { other($0, Double($0 - 100) / 100) }
    let late = (150..<400).map { other($0, 2 + Double($0 - 150) / 50) }
    let told = [
      MadeUpNews.report(1, event: 1, source: 0, hours: 0.2), MadeUpNews.report(2, event: 1, source: 3, hours: 1),
    ]
    var scores: [Double] = []
    // Both times are among the newest, which are looked at; the first report of the source is not.
    for hours in [6, 6.9] {
      let articles = early + told + late + [MadeUpNews.report(3, event: 1, source: 3, hours: hours)]
      let archive = try archive(now: ArticleSamples.noon.millisecondsSinceEpoch + 8 * 3_600_000)
      for start in stride(from: 0, to: articles.count, by: 100) {
        _ = try await archive.put(Array(articles[start..<min(start + 100, articles.count)]))
      }
      let first = try #require(try await archive.headlines(edition: "WORLD", limit: 100).first { !$0.alsoAt.isEmpty })
      scores.append(first.score)
    }
    #expect(scores[0] == scores[1])
  }

  /// Of more sources than a day has room for, those stand on the page that sent something last.
  @Test func ofTooManySourcesTheLatestStay() async throws {
    let archive = try archive()
    let articles = (0..<40).map { number in
      var article = dated(number, Self.now - Int64((number * 7) % 40) * 60_000, received: Self.now)
      article.source = Source(id: SourceID(rawValue: "source\(number).example"))
      return article
    }
    _ = try await archive.put(articles)
    let newest = articles.map { TimeKey.preferred(for: $0).milliseconds }.sorted(by: >).prefix(10)
    let day = DayNumber.of(milliseconds: Self.now)
    let rows = try await archive.database.read { db in
      try EditionSample.articles(of: .world, on: [day], limit: 10, in: EditionTable(db)).articles
    }
    #expect(rows.map(\.milliseconds).sorted(by: >) == Array(newest))
  }
}
