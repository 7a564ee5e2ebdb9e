import Models
import TestKit
import Testing

@testable import Archive

@Suite struct HeadlineRankingTests {
  private func candidate(
    _ reporting: Int, hours: Int64 = 0, copying: Int = 0, standing: Double = 0.5, topic: String = "", source: Int64 = 0
  ) -> HeadlineRanking.Candidate {
    HeadlineRanking.Candidate(
      reporting: reporting, copying: copying, ageMilliseconds: hours * 3_600_000, standing: standing,
      standingReason: "A is number 1 of 2 in US", topic: topic, source: source)
  }

  private func merit(_ candidate: HeadlineRanking.Candidate) -> Double {
    HeadlineRanking.merit(candidate).reduce(0) { $0 + $1.points }
  }

  @Test func sourcesThenFreshnessThenStandingCount() {
    #expect(merit(candidate(4)) > merit(candidate(1)) && merit(candidate(2, hours: 1)) > merit(candidate(2, hours: 30)))
    #expect(merit(candidate(2, standing: 1)) > merit(candidate(2, standing: 0)))
    #expect(merit(candidate(5, standing: 1)) == 1 && merit(candidate(500, standing: 9)) == 1)
    #expect(
      merit(candidate(2, copying: 1)) > merit(candidate(2)) && merit(candidate(2, copying: 1)) < merit(candidate(3)))
  }

  @Test func aDateAheadIsNoFresherThanOneBehind() {
    #expect(merit(candidate(1, hours: -20)) == merit(candidate(1, hours: 20)))
    #expect(HeadlineRanking.merit(candidate(1, hours: -20))[1].reason == "dated 20 hours ahead")
    let extreme = HeadlineRanking.Candidate(
      reporting: 0, copying: 0, ageMilliseconds: .min, standing: .infinity, standingReason: "", topic: "", source: 0)
    #expect((0...1).contains(merit(extreme)))
  }

  @Test func partsTellThePosition() throws {
    let positions = HeadlineRanking.order(
      [candidate(3, hours: 2, copying: 1, topic: "sport"), candidate(1, hours: 2, topic: "sport")], limit: 5)
    let (first, second) = (try #require(positions.first), try #require(positions.last))
    #expect(
      first.reasons.prefix(2) == [
        "4 sources, 1 of them with a copy", "last source joined 2 hours before the edition's newest",
      ])
    #expect(second.parts.map(\.name) == ["sources", "freshness", "source rank", "topic spread", "source spread"])
    #expect(
      second.reasons.contains("1 above is of sport too") && second.reasons.contains("1 above is led by this source too")
    )
    #expect(second.parts[3].points == -0.04 && second.parts[4].points == -0.05)
    #expect(first.score == first.parts.reduce(0) { $0 + $1.points })
  }

  @Test func topicsAndSourcesAreSpread() {
    // Ten of one topic and source are each a little better than one of another.
    let many = (0..<10).map { _ in candidate(2, topic: "sport", source: 1) }
    let positions = HeadlineRanking.order(many + [candidate(2, hours: 3, topic: "science", source: 2)], limit: 11)
    let place = positions.firstIndex { $0.index == 10 }
    #expect(place == 1)
    #expect(zip(positions, positions.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(HeadlineRanking.order([], limit: 5).isEmpty && HeadlineRanking.order(many, limit: 0).isEmpty)
  }

  /// Whatever one source has beside them, the stories of the others keep their order among themselves and their scores.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func aFloodMovesNoOtherStory(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let others = (0..<30).map { index in
      candidate(
        Int.random(in: 1...6, using: &random), hours: Int64.random(in: 0...100, using: &random),
        standing: Double.random(in: 0...1, using: &random), source: Int64(index % 7 + 1))
    }
    let flood = (0..<300).map { _ in
      candidate(1, hours: Int64.random(in: 0...5, using: &random), standing: 1, source: 99)
    }
    let alone = HeadlineRanking.order(others, limit: 30)
    let beside = HeadlineRanking.order(others + flood, limit: 330).filter { $0.index < 30 }
    #expect(alone == beside)
    // And no more than two of the flood stand above the best of the others with two sources and more.
    let top = HeadlineRanking.order([candidate(3, hours: 12, source: 1)] + flood, limit: 10)
    #expect(top.prefix(3).contains { $0.index == 0 })
  }
}
