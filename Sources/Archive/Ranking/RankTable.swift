import Models

/// Every source with its rank, as it stood at one moment.
struct RankTable: Sendable {
  /// A source and what is known of it.
  struct Entry: Sendable {
    var key: Int64
    var source: Source
    /// All its articles.
    var articleCount: Int
    var statistics: SourceStatistics
  }

  /// By country in the order of their codes, in each from the first; sources of no known country at the end.
  let ranks: [SourceRank]
  private let keys: [SourceID: Int64]
  private let positions: [SourceID: Int]

  init(_ entries: [Entry]) {
    let countries = Dictionary(grouping: entries) { $0.source.country }
    var ranks: [SourceRank] = []
    for country in countries.keys.sorted(by: { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }) {
      let ordered = Self.ordered(countries[country] ?? [])
      let ranked = ordered.count { $0.entry.statistics.articles > 0 }
      for (index, (entry, score)) in ordered.enumerated() {
        let parts = SourceRanking.explained(entry.statistics)
        ranks.append(
          SourceRank(
            source: entry.source, rank: index < ranked ? index + 1 : 0, rankOf: ranked, score: score,
            reasons: parts.map { "\($0.name): \($0.reason)" }, articleCount: entry.articleCount, parts: parts))
      }
    }
    self.ranks = ranks
    keys = Dictionary(entries.map { ($0.source.id, $0.key) }, uniquingKeysWith: { first, _ in first })
    positions = Dictionary(
      ranks.enumerated().map { ($0.element.source.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sources of one country, the best first, those that show nothing at the end.
  static func ordered(_ entries: [Entry]) -> [(entry: Entry, score: Double)] {
    entries.map { (entry: $0, score: SourceRanking.score($0.statistics)) }.sorted { left, right in
      let (one, two) = (left.entry, right.entry)
      if (one.statistics.articles > 0) != (two.statistics.articles > 0) { return one.statistics.articles > 0 }
      return (right.score, one.source.id) < (left.score, two.source.id)
    }
  }

  subscript(id: SourceID) -> SourceRank? { positions[id].map { ranks[$0] } }

  func key(of id: SourceID) -> Int64? { keys[id] }

  /// The source with this ID, or else those with this name, in whatever case.
  func sources(called text: String) -> [SourceRank] {
    if let exact = self[SourceID(rawValue: text)] ?? self[SourceID(rawValue: text.lowercased())] { return [exact] }
    let name = TextAnalyzer.normalized(text)
    return name.isEmpty ? [] : ranks.filter { TextAnalyzer.normalized($0.source.name) == name }
  }

  /// How far up in its country a source stands, above 0 and below 1; 0 for one without a rank. The first of one stands in the
  /// middle: nobody was there to compare it with.
  func standing(of id: SourceID) -> Double {
    guard let rank = self[id], rank.rank > 0 else { return 0 }
    return Double(rank.rankOf - rank.rank + 1) / Double(rank.rankOf + 1)
  }
}
