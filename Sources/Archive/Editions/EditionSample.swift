import GRDB

/// A fair share of an edition's articles: from each day, from the newest on, the same number from each source at most.
enum EditionSample {
  /// Articles of one source on one day.
  static let sourceDayMax = 80

  /// At most `limit` articles of some days. A day with many sources gives fewer of each, one at least.
  static func articles(
    of edition: EditionKey, on days: [Int64], limit: Int, in table: EditionTable
  ) throws -> [TimeKey] {
    var articles: [TimeKey] = []
    for day in days where articles.count < limit {
      let sources = try table.sources(of: edition, on: day)
      let share = share(of: limit - articles.count, among: sources.count)
      for source in sources where articles.count < limit {
        articles += try table.articles(of: edition, on: day, source: source, limit: share)
          .prefix(limit - articles.count)
      }
    }
    return articles
  }

  static func share(of budget: Int, among sources: Int) -> Int {
    min(max(budget / max(sources, 1), 1), sourceDayMax)
  }
}
