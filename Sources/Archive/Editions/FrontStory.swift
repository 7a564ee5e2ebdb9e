import Models

/// A story of an edition, of its sampled reports.
struct FrontStory {
  /// The article in front: of the reports that copy no other, the one of the best source; of equals the earliest.
  let lead: StoryReport
  /// The sources that tell it beside the lead's, the first to tell first.
  let others: [Source]
  /// When the last of its sources joined. What a source tells again later does not make a story fresher.
  let joined: TimeKey
  /// Sources with a text of their own, and sources with copies only.
  let reporting: Int
  let copying: Int
  /// How far up in its country the best of its sources stands, and how that comes about.
  let standing: Double
  let standingReason: String

  /// `reports` run from the earliest to the latest, and there is one.
  init(_ reports: [StoryReport], sources: [Int64: Source], ranks: RankTable) {
    func standing(_ report: StoryReport) -> Double {
      sources[report.source].map { ranks.standing(of: $0.id) } ?? 0
    }
    var lead = reports.first { !$0.isCopy } ?? reports[0]
    for report in reports where !report.isCopy && standing(report) > standing(lead) { lead = report }
    var seen: [Int64] = []
    var firsts: [Int64: TimeKey] = [:]
    var own: Set<Int64> = []
    for report in reports {
      if firsts[report.source] == nil { seen.append(report.source) }
      // Its first text of its own counts before its first copy.
      let isFirst = firsts[report.source] == nil || (!report.isCopy && !own.contains(report.source))
      if isFirst { firsts[report.source] = report.timeKey }
      if !report.isCopy { own.insert(report.source) }
    }
    let joining = own.isEmpty ? firsts : firsts.filter { own.contains($0.key) }
    self.lead = lead
    others = seen.filter { $0 != lead.source }.prefix(ArchiveLimits.alsoAtMax).compactMap { sources[$0] }
    joined = joining.values.max() ?? lead.timeKey
    reporting = max(own.count, 1)
    copying = seen.count - reporting
    let best = reports.max { standing($0) < standing($1) } ?? lead
    self.standing = standing(best)
    standingReason = sources[best.source].flatMap { ranks[$0.id] }.map(Self.reason) ?? ""
  }

  private static func reason(_ rank: SourceRank) -> String {
    guard rank.rank > 0 else { return "" }
    let name = rank.source.name.isEmpty ? rank.source.id.rawValue : rank.source.name
    let country = rank.source.country.isEmpty ? "" : " in \(rank.source.country)"
    return "\(name) is number \(rank.rank) of \(rank.rankOf)\(country)"
  }
}
