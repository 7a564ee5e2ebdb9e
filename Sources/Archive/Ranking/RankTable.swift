import Models

/// Every source with its rank, as it stood at one moment.
struct RankTable: Sendable {
  /// A source and what is known of it.
  struct Entry: Sendable {
    var source: Source
    var statistics: SourceStatistics
    var uncappedOriginals: Int
  }

  /// By country in the order of their codes, in each from the first; sources of no known country at the end.
  let ranks: [SourceRank]
  private let positions: [SourceID: Int]

  static let empty = RankTable([])

  init(_ entries: [Entry]) {
    let scored = entries.map { entry in
      (entry: entry, score: SourceRanking.score(entry.statistics, uncappedOriginals: entry.uncappedOriginals))
    }
    var ranks: [SourceRank] = []
    let countries = Dictionary(grouping: scored) { $0.entry.source.country }
    for country in countries.keys.sorted(by: { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }) {
      let ordered = (countries[country] ?? []).sorted {
        ($1.score, $0.entry.source.id) < ($0.score, $1.entry.source.id)
      }
      for (index, scored) in ordered.enumerated() {
        ranks.append(
          SourceRank(
            source: scored.entry.source, rank: scored.score > 0 ? index + 1 : 0, rankOf: ordered.count,
            score: scored.score,
            reasons: SourceRanking.reasons(
              scored.entry.statistics, uncappedOriginals: scored.entry.uncappedOriginals),
            articleCount: scored.entry.statistics.articles))
      }
    }
    self.ranks = ranks
    positions = Dictionary(
      ranks.enumerated().map { ($0.element.source.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: SourceID) -> SourceRank? { positions[id].map { ranks[$0] } }

  /// How far up in its country a source stands, 0 to 1; 0 for one without a rank.
  func standing(of id: SourceID) -> Double {
    guard let rank = self[id], rank.rank > 0, rank.rankOf > 0 else { return 0 }
    return 1 - Double(rank.rank - 1) / Double(rank.rankOf)
  }
}
