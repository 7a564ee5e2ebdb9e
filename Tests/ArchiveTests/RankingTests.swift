import Models
import Testing

@testable import Archive

@Suite struct RankingTests {
  private func table(_ statistics: [(SourceID, String, SourceStatistics, Int)]) -> RankTable {
    RankTable(
      statistics.map { id, country, statistics, originals in
        RankTable.Entry(source: Source(id: id, country: country), statistics: statistics, uncappedOriginals: originals)
      })
  }

  @Test func ranksCountWithinTheCountry() {
    let small = SourceStatistics(articles: 2, originals: 2, activeDays: 1)
    let large = SourceStatistics(articles: 9, originals: 9, activeDays: 5, sharedEvents: 2, followers: 3)
    let ranks = table([("b", "US", small, 2), ("a", "US", large, 9), ("c", "FR", small, 2), ("d", "", small, 2)])
    #expect(ranks.ranks.map(\.source.id) == ["c", "a", "b", "d"])
    #expect(ranks["a"]?.rank == 1 && ranks["b"]?.rank == 2 && ranks["b"]?.rankOf == 2 && ranks["c"]?.rankOf == 1)
    #expect(ranks.standing(of: "a") == 1 && ranks.standing(of: "b") == 0.5 && ranks.standing(of: "unknown") == 0)
  }

  @Test func sendingTheSameThingOftenRaisesNothing() {
    var statistics = SourceStatistics(articles: 10, originals: 10, activeDays: 3, sharedEvents: 2, followers: 4)
    let before = SourceRanking.score(statistics, uncappedOriginals: 10)
    statistics.articles = 1_000
    #expect(SourceRanking.score(statistics, uncappedOriginals: 10) < before)
    #expect(SourceRanking.score(SourceStatistics(), uncappedOriginals: 0) == 0)
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
