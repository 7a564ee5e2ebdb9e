import Models
import TestKit
import Testing

@testable import Archive

@Suite struct TrendTests {
  private func term(_ text: String, _ kind: TrendKind = .keyword) -> TrendTerm {
    TrendTerm(key: text.lowercased(), text: text, kind: kind)
  }

  @Test func termsAreStoredAsTheyAre() {
    var article = ArticleSamples.article(
      1, keywords: ["Climate\tLaw\n2025", "Ada Quint", " ", String(repeating: "x", count: 999)])
    article.entities = [Entity(name: "Ada  Quint", kind: .person), Entity(name: "«Ω»", kind: .other)]
    let terms = TrendTerm.terms(of: article)
    #expect(terms.map(\.text) == ["Ada Quint", "«Ω»", "Climate Law 2025"])
    #expect(terms.map(\.kind) == [.person, .name, .keyword])
    #expect(TrendTerm.decode(TrendTerm.encode(terms)) == terms)
    for text in ["", "\n\n", "9a\tb", "1ab", "\t", "1\t"] { #expect(TrendTerm.decode(text).count <= 1) }
  }

  @Test func aRiseIsManyAndSurprising() {
    func score(_ count: Int, _ past: Int) -> Double {
      TrendRanking.score(count, expected: TrendRanking.expected(sources: 100, past: past, of: 1_400))
    }
    #expect(score(10, 0) > score(5, 0) && score(10, 0) > score(10, 50) && score(60, 700) > score(55, 700))
    #expect(score(9, 140) == 0 && score(0, 0) == 0 && score(20, 0) > score(90, 1_000))
    #expect(TrendRanking.score(5, expected: 0) == 0 && TrendRanking.expected(sources: 0, past: 0, of: 0) == 0)
  }

  /// Twenty sources write of thirty subjects as they always do, and on the last day of one more.
  private func days(seed: UInt64, _ now: (inout TrendCounts, inout SeededRandom) -> Void) -> ([TrendRanking.Rise]) {
    var random = SeededRandom(seed: seed)
    func usual() -> [TrendTerm] { (0..<4).map { _ in term("usual \(Int.random(in: 0..<30, using: &random))") } }
    var counts = TrendCounts()
    for source in 0..<20 { counts.add(usual(), source: Int64(source), article: TimeKey(rawValue: Int64(source))) }
    now(&counts, &random)
    let past = (0..<14).map { day in
      var past = TrendDayCounts(day: Int64(day))
      for source in 0..<20 { past.add(usual(), source: Int64(source), wanted: TrendRanking.candidates(counts)) }
      return past
    }
    return TrendRanking.rises(counts, past: past, limit: 10)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func whatIsNewStandsFirst(seed: UInt64) {
    let rises = days(seed: seed) { counts, _ in
      for source in 0..<6 {
        counts.add([term("Harbour fire")], source: Int64(source), article: TimeKey(rawValue: Int64(900 + source)))
      }
    }
    #expect(rises.first?.key == "harbour fire" && rises.count <= 3)
    #expect(zip(rises, rises.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  /// One source that writes of one thing 1,000 times is one source.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func aFloodIsNoTrend(seed: UInt64) {
    let quiet = days(seed: seed) { _, _ in }
    let flooded = days(seed: seed) { counts, _ in
      for number in 0..<1_000 {
        counts.add([term("Buy Lumina"), term("usual 3")], source: 7, article: TimeKey(rawValue: Int64(5_000 + number)))
      }
    }
    #expect(!flooded.contains { $0.key == "buy lumina" })
    #expect(flooded.filter { $0.key != "usual 3" } == quiet.filter { $0.key != "usual 3" })
  }

  @Test func wordsForTheSameArticlesAreOneTrend() {
    var counts = TrendCounts()
    for source in 0..<5 {
      counts.add(
        [term("Ada Quint", .person), term("Quint"), term("ada quint"), term("Quay")], source: Int64(source),
        article: TimeKey(rawValue: Int64(source)))
    }
    let keys = TrendRanking.rises(counts, past: [], limit: 10).map(\.key)
    #expect(keys.count == 2 && keys.contains("quay"))
    #expect(counts.terms["ada quint"]?.kind == .person && counts.terms["ada quint"]?.text == "Ada Quint")
    #expect(TrendRanking.rises(TrendCounts(), past: [], limit: 10).isEmpty)
  }

  // MARK: - In the archive

  private func archive(now: Int64 = 1_800_000_000_000) throws -> SQLiteArticleArchive {
    var options = SQLiteOptions()
    options.rankAge = .zero
    options.now = { Timestamp(millisecondsSinceEpoch: now) }
    return try SQLiteArticleArchive.inMemory(options: options)
  }

  /// Five sources a day on subjects of every day; on the last day three of them on something new.
  private func week() -> [Article] {
    (0..<8).flatMap { day in
      (0..<5).map { source in
        MadeUpNews.report(
          day * 10 + source, event: day * 10 + source, source: source, hours: Double(day) * 24 + Double(source),
          keywords: day == 7 && source < 3 ? ["weather", "Quint harbour"] : ["weather"])
      }
    }
  }

  @Test func editionsHaveTheirOwn() async throws {
    let archive = try archive()
    #expect(try await archive.trends(edition: "WORLD", limit: 5) == TrendsResponse())
    _ = try await archive.put(week())
    let world = try await archive.trends(edition: "WORLD", limit: 5)
    #expect(world.trends.map(\.text) == ["Quint harbour"] && world.pastDayCount == 6 && world.sourceCount == 5)
    let trend = try #require(world.trends.first)
    #expect(
      trend.sourceCount == 3 && trend.expected < 0.1 && trend.past.map(\.sourceCount) == Array(repeating: 0, count: 6))
    #expect(trend.query == "keyword:\"Quint harbour\"" && trend.example.id.rawValue == ArticleSamples.identifier(72))
    #expect(trend.reason == "3 sources in 24 hours, fewer than 0.1 expected from 6 days before")
    #expect(world.asOf == week().last?.publishedAt)
    // Two American sources tell it, one British one does.
    #expect(try await archive.trends(edition: "US", limit: 5).trends.map(\.sourceCount) == [2])
    #expect(try await archive.trends(edition: "GB", limit: 5).trends.isEmpty)
    #expect(try await archive.trends(edition: "JP", limit: 5) == TrendsResponse())
    #expect(try await archive.search(SearchRequest(filter: ArticleFilter(text: trend.query), limit: 9)).hits.count == 3)
  }

  @Test func whatIsEnrichedAgainCountsOnce() async throws {
    let archive = try archive()
    var news = week()
    _ = try await archive.put(news)
    for _ in 0..<3 { _ = try await archive.put(news) }
    #expect(try await archive.trends(edition: "WORLD", limit: 5).trends.map(\.sourceCount) == [3])
    for index in news.indices where news[index].keywords.count == 2 {
      news[index].keywords = [Keyword(text: "Lantern festival", score: 0.9)]
      news[index].sequence += 1_000
    }
    _ = try await archive.put(news)
    #expect(try await archive.trends(edition: "WORLD", limit: 5).trends.map(\.text) == ["Lantern festival"])
    try await IndexIntegrity.check(archive)
  }

  @Test func floodsCopiesAndOddDatesMoveNothing() async throws {
    let archive = try archive()
    _ = try await archive.put(week())
    let before = try await archive.trends(edition: "WORLD", limit: 50)
    var flood = (0..<200).map {
      MadeUpNews.report(40_000 + $0, event: 900, source: 0, hours: 170, keywords: ["Buy Lumina", "weather"])
    }
    // A text of one source, printed by two others.
    for (index, source) in [3, 4].enumerated() {
      var copy = flood[0]
      copy.id = ArticleID(rawValue: ArticleSamples.identifier(50_000 + index))
      copy.source = ArticleSamples.sources[source]
      copy.publishedAt = copy.publishedAt?.advanced(by: .seconds(60))
      copy.keywords = [Keyword(text: "Buy Lumina", score: 1)]
      flood.append(copy)
    }
    for (index, milliseconds) in [0, Int64.min / 4, Int64.max / 4, 1_900_000_000_000].enumerated() {
      var odd = MadeUpNews.report(
        60_000 + index, event: 950 + index, source: index, hours: 0, keywords: ["Quint harbour"])
      odd.publishedAt = Timestamp(millisecondsSinceEpoch: milliseconds)
      odd.receivedAt = nil
      flood.append(odd)
    }
    _ = try await archive.put(flood)
    let after = try await archive.trends(edition: "WORLD", limit: 50)
    #expect(after.trends.map(\.text) == before.trends.map(\.text) && after.asOf == before.asOf)
    #expect(after.trends.map(\.sourceCount) == before.trends.map(\.sourceCount))
  }
}
