import Models
import TestKit
import Testing

@testable import Archive

/// Ranks do not move for a source that sends the same thing often.
@Suite struct SourceFloodTests {
  private func archive() throws -> SQLiteArticleArchive {
    var options = SQLiteOptions()
    options.rankAge = .zero
    return try SQLiteArticleArchive.inMemory(options: options)
  }

  /// Twelve events in four days; each is told by some of the five sources.
  private func news() -> [Article] {
    var random = SeededRandom(seed: 7)
    return (0..<12).flatMap { event in
      (0..<5).filter { _ in Bool.random(using: &random) }.shuffled(using: &random).enumerated().map { place, source in
        MadeUpNews.report(event * 10 + source, event: event, source: source, hours: Double(event) * 8 + Double(place))
      }
    }
  }

  private func put(_ articles: [Article], into archive: SQLiteArticleArchive) async throws {
    for start in stride(from: 0, to: articles.count, by: 200) {
      _ = try await archive.put(Array(articles[start..<min(start + 200, articles.count)]))
    }
  }

  private func ranks(_ archive: SQLiteArticleArchive) async throws -> [SourceRank] {
    try await archive.sources(SourcesRequest(limit: 100)).sources
  }

  /// One text 1,000 times, under other addresses.
  private func copies(of article: Article, count: Int) -> [Article] {
    (0..<count).map { number in
      var copy = article
      copy.id = ArticleID(rawValue: ArticleSamples.identifier(10_000 + number))
      copy.contentHash = "copy\(number)"
      copy.sequence = 10_000 + number
      copy.publishedAt = article.publishedAt.map { $0.advanced(by: .seconds(60 + number)) }
      return copy
    }
  }

  @Test func copiesOfItselfLowerARank() async throws {
    let (archive, news) = (try archive(), news())
    try await put(news, into: archive)
    let before = try await ranks(archive)
    let own = try #require(news.last { $0.source.id == "northpost.example" })
    try await put(copies(of: own, count: 1_000), into: archive)
    try compare(before, try await ranks(archive), flooding: "northpost.example")
    #expect(try await archive.sourceRank("northpost.example")?.articleCount ?? 0 > 1_000)
  }

  @Test func copiesOfOthersRaiseNoRank() async throws {
    let (archive, news) = (try archive(), news())
    try await put(news, into: archive)
    let before = try await ranks(archive)
    let flood = news.filter { $0.source.id != "baywire.example" }.enumerated().flatMap { index, article in
      copies(of: article, count: 12).enumerated().map { number, copy in
        var copy = copy
        copy.source = ArticleSamples.sources[1]
        copy.id = ArticleID(rawValue: ArticleSamples.identifier(20_000 + 100 * index + number))
        return copy
      }
    }
    try await put(flood, into: archive)
    // Whom it copies is followed once more; nothing else moves, and it gains nothing.
    let after = try await ranks(archive)
    let (old, new) = (rank("baywire.example", before), rank("baywire.example", after))
    #expect(try #require(new).score <= (try #require(old)).score)
  }

  /// The same event in other words, 1,000 times: one story, which counts once.
  @Test func rewordingRaisesNothing() async throws {
    let (archive, news) = (try archive(), news())
    try await put(news, into: archive)
    let before = try await ranks(archive)
    let event = try #require(news.first { $0.source.id == "northpost.example" })
    let number = try #require((0..<200).first { ArticleSamples.identifier($0) == event.id.rawValue }) / 10
    let flood = (0..<1_000).map { index in
      MadeUpNews.report(30_000 + index, event: number, source: 0, hours: Double(number) * 8 + 3 + Double(index) / 500)
    }
    try await put(flood, into: archive)
    try compare(before, try await ranks(archive), flooding: "northpost.example")
  }

  @Test func theSameAddressAgainChangesNothing() async throws {
    let (archive, news) = (try archive(), news())
    try await put(news, into: archive)
    let before = try await ranks(archive)
    for _ in 0..<20 { try await put(news, into: archive) }
    #expect(try await ranks(archive) == before)
  }

  private func rank(_ id: SourceID, _ ranks: [SourceRank]) -> SourceRank? { ranks.first { $0.source.id == id } }

  private func compare(_ before: [SourceRank], _ after: [SourceRank], flooding: SourceID) throws {
    #expect(before.map(\.source.id).count == after.count)
    for old in before {
      let new = try #require(rank(old.source.id, after))
      if old.source.id == flooding {
        #expect(new.score <= old.score && new.rank >= old.rank)
      } else {
        #expect(new.score == old.score && new.rank <= old.rank, "\(old.source.id)")
      }
    }
  }

  /// In whatever order news come, and whenever somebody asks in between, ranks and their history are the same.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func theOrderOfArrivalIsNothing(seed: UInt64) async throws {
    // Reports of one event on two days, so that a late one moves the day on which the story began; and a text that an earlier one
    // turns out to have been copied from.
    let spread = (0..<5).map {
      MadeUpNews.report(600 + $0, event: 60, source: $0, hours: 118 + 6 * Double($0))
    }
    let later = (0..<6).map {
      MadeUpNews.report(700 + $0, event: 70 + $0, source: $0 % 3, hours: 190 + 12 * Double($0))
    }
    var original = copies(of: spread[2], count: 1)[0]
    original.source = ArticleSamples.sources[4]
    original.publishedAt = spread[2].publishedAt?.advanced(by: .seconds(-20 * 86_400))
    let news = news() + spread + later
    let (one, other) = (try archive(), try archive())
    try await put(news + [original], into: one)
    var random = SeededRandom(seed: seed)
    for article in news.shuffled(using: &random) + [original] {
      try await put([article], into: other)
      _ = try await ranks(other)
    }
    #expect(try await ranks(one) == ranks(other))
    let kept = try await histories(other)
    #expect(try await histories(one) == kept && kept.allSatisfy { $0.count >= 10 })
    // What was kept is what is there when all days are counted again.
    try await other.database.write { try SourceDayTable($0).forget() }
    #expect(try await histories(other) == kept)
  }

  private func histories(_ archive: SQLiteArticleArchive) async throws -> [[SourceDay]] {
    var histories: [[SourceDay]] = []
    for source in ArticleSamples.sources {
      histories.append(try await archive.sourceHistory(SourceHistoryRequest(id: source.id, days: 90))?.days ?? [])
    }
    return histories
  }

  /// What is kept of settled days is what would be counted now, also after late articles.
  @Test func keptDaysFollowWhatComesLate() async throws {
    let (one, other) = (try archive(), try archive())
    let news =
      news() + (0..<6).map { MadeUpNews.report(500 + $0, event: 50 + $0, source: $0 % 3, hours: 200 + 30 * Double($0)) }
    for article in news {
      try await put([article], into: one)
      _ = try await ranks(one)
    }
    try await put(news, into: other)
    #expect(try await ranks(one) == ranks(other))
    let history = try #require(try await one.sourceHistory(SourceHistoryRequest(id: "northpost.example", days: 90)))
    let again = try #require(try await other.sourceHistory(SourceHistoryRequest(id: "northpost.example", days: 90)))
    #expect(history == again && history.days.count >= 8)
  }
}
