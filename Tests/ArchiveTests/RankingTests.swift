import Models
import TestKit
import Testing

@testable import Archive

@Suite struct RankingTests {
  private func table(_ statistics: [(SourceID, String, SourceStatistics)]) -> RankTable {
    RankTable(
      statistics.enumerated().map { index, entry in
        RankTable.Entry(
          key: Int64(index), source: Source(id: entry.0, name: "\(entry.0) News", country: entry.1), articleCount: 7,
          statistics: entry.2)
      })
  }

  @Test func ranksCountWithinTheCountry() {
    let small = SourceStatistics(articles: 2, originals: 2, activeDays: 1)
    let large = SourceStatistics(articles: 9, originals: 9, activeDays: 5, stories: 2, first: 1, followers: 3)
    let ranks = table([
      ("b", "US", small), ("a", "US", large), ("c", "FR", small), ("d", "", small), ("e", "US", SourceStatistics()),
    ])
    #expect(ranks.ranks.map(\.source.id) == ["c", "a", "b", "e", "d"])
    #expect(ranks["a"]?.rank == 1 && ranks["b"]?.rank == 2 && ranks["b"]?.rankOf == 2 && ranks["c"]?.rankOf == 1)
    #expect(ranks["e"]?.rank == 0 && ranks["e"]?.parts.isEmpty == true && ranks["e"]?.articleCount == 7)
    #expect(ranks.standing(of: "a") > ranks.standing(of: "b") && ranks.standing(of: "b") > 0)
    #expect(ranks.standing(of: "c") == 0.5 && ranks.standing(of: "e") == 0 && ranks.standing(of: "unknown") == 0)
    #expect(ranks.sources(called: "A news").map(\.source.id) == ["a"] && ranks.sources(called: "A").count == 1)
    #expect(ranks.sources(called: "").isEmpty && ranks.sources(called: "nobody").isEmpty)
  }

  @Test func copiesRaiseNothing() {
    var statistics = SourceStatistics(articles: 10, originals: 10, activeDays: 3, stories: 4, first: 2, followers: 4)
    let before = SourceRanking.score(statistics)
    statistics.articles = 1_000
    #expect(SourceRanking.score(statistics) < before && SourceRanking.score(statistics) > before / 2)
    #expect(SourceRanking.score(SourceStatistics()) == 0)
    let parts = SourceRanking.explained(statistics)
    #expect(parts.map(\.name) == ["reach", "first", "followed", "regularity", "originality"])
    #expect(abs(parts.reduce(0) { $0 + $1.points } - SourceRanking.score(statistics)) < 1e-12)
    #expect(parts.map(\.reason).first == "4 stories that other sources tell too")
    #expect(parts.last?.reason == "1 % of 1000 articles copy no other" && (parts.last?.points ?? 0) < 0)
  }

  private func teller(_ source: Int64, hours: Double, isCopy: Bool = false) -> StoryTellers.Teller {
    StoryTellers.Teller(
      source: source, first: TimeKey(milliseconds: Int64(hours * 3_600_000) + 20_000 * DayNumber.milliseconds),
      isCopy: isCopy)
  }

  @Test func whoIsFirstIsFollowed() throws {
    let (day, credits) = try #require(
      StoryTellers.credits([teller(3, hours: 9), teller(1, hours: 1), teller(2, hours: 3, isCopy: true)]))
    #expect(day == 20_000)
    #expect(credits[1] == SourceStatistics(stories: 1, first: 1, followers: 2))
    #expect(credits[2] == nil && credits[3] == SourceStatistics(stories: 1))
    #expect(StoryTellers.credits([]) == nil && StoryTellers.credits([teller(1, hours: 1)]) == nil)
    let many = (0..<40).map { teller($0, hours: Double($0) / 10) }
    #expect(StoryTellers.credits(many)?.credits[0]?.followers == SourceRanking.followersPerStoryMax)
    // Nobody with a text of its own: nobody is first.
    #expect(
      StoryTellers.credits([teller(1, hours: 1, isCopy: true), teller(2, hours: 2, isCopy: true)])?.credits == [:])
  }

  @Test func farDatesAreNobodysFirst() throws {
    let old = teller(9, hours: -480_000)
    let (day, credits) = try #require(StoryTellers.credits([old, teller(1, hours: 1), teller(2, hours: 3)]))
    #expect(day == 20_000 && credits[9] == nil && credits[1]?.first == 1)
    // What comes days later reaches the story no more.
    #expect(StoryTellers.credits([teller(1, hours: 1), teller(2, hours: 90)]) == nil)
  }

  @Test func daysSlide() {
    let days = (0..<200).map {
      RankDays.Day(day: Int64(1_000 - $0), sources: [1: SourceStatistics(articles: $0, first: 1)])
    }
    var seen: [(day: Int64, statistics: SourceStatistics?)] = []
    RankDays(days: days).sums(limit: 3) { seen.append(($0.day, $1[1])) }
    #expect(seen.map(\.day) == [1_000, 999, 998])
    for (index, entry) in seen.enumerated() {
      #expect(entry.statistics?.articles == (index..<(index + RankDays.windowMax)).reduce(0, +))
      #expect(entry.statistics?.first == RankDays.windowMax)
    }
    #expect(RankDays(days: []).latest.isEmpty && RankDays(days: Array(days.prefix(2))).latest[1]?.articles == 1)
  }

  private static let distances: [(Int64, String)] = [
    (0, "at the same time"), (59_999, "at the same time"), (60_000, "1 minute later"), (-10_800_000, "3 hours earlier"),
    (169_200_000, "47 hours later"), (176_400_000, "2 days later"),
  ]

  @Test(arguments: distances)
  func distancesReadAsWords(milliseconds: Int64, words: String) {
    #expect(TimePhrase.distance(from: TimeKey(milliseconds: 0), to: TimeKey(milliseconds: milliseconds)) == words)
  }
}
