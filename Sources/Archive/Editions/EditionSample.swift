import GRDB

/// A fair share of an edition's articles: of each day, and of each of its sources, the same number at most.
enum EditionSample {
  /// Articles of one source on one day.
  static let sourceDayMax = 80

  /// Articles, and the sources of which not all are among them.
  struct Sample: Sendable, Hashable {
    var articles: [TimeKey] = []
    var cutSources: Set<Int64> = []
  }

  /// At most `limit` articles of some days, the newest day first. Each day has an equal part of what is left, beginning with
  /// the oldest, so that what a day does not use goes to the newer ones. A day with many sources gives fewer of each, one at
  /// least; where there are more sources than that, those that sent something last.
  static func articles(
    of edition: EditionKey, on days: [Int64], limit: Int, in table: EditionTable
  ) throws -> Sample {
    var sample = Sample()
    for (index, day) in days.enumerated().reversed() {
      let budget = (limit - sample.articles.count) / (index + 1)
      let sources = try table.sources(of: edition, on: day)
      let share = share(of: budget, among: sources.count)
      for source in try latest(sources, budget, of: edition, on: day, in: table) {
        let articles = try table.articles(of: edition, on: [day], source: source, limit: share)
        sample.articles += articles
        if articles.count == share { sample.cutSources.insert(source) }
      }
    }
    return sample
  }

  /// Of sources that are more than `count` those with the newest articles of the day.
  private static func latest(
    _ sources: [Int64], _ count: Int, of edition: EditionKey, on day: Int64, in table: EditionTable
  ) throws -> [Int64] {
    guard sources.count > count else { return sources }
    let newest = try sources.map { source in
      (source: source, row: try table.articles(of: edition, on: [day], source: source, limit: 1).first)
    }
    return newest.sorted { ($0.row?.rawValue ?? .min, $0.source) > ($1.row?.rawValue ?? .min, $1.source) }
      .prefix(count).map(\.source)
  }

  static func share(of budget: Int, among sources: Int) -> Int {
    min(max(budget / max(sources, 1), 1), sourceDayMax)
  }
}
