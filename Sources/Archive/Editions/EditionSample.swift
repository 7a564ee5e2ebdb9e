import GRDB

/// A fair share of an edition's articles: of each day, and of each of its sources, the same number at most.
enum EditionSample {
  /// Articles of one source on one day.
  static let sourceDayMax = 80

  /// At most `limit` articles of some days, the newest day first. Each day has an equal part of what is left, beginning with
  /// the oldest, so that what a day does not use goes to the newer ones. A day with many sources gives fewer of each, one at
  /// least.
  static func articles(
    of edition: EditionKey, on days: [Int64], limit: Int, in table: EditionTable
  ) throws -> [TimeKey] {
    var articles: [TimeKey] = []
    for (index, day) in days.enumerated().reversed() {
      let end = articles.count + (limit - articles.count) / (index + 1)
      let sources = try table.sources(of: edition, on: day)
      let share = share(of: end - articles.count, among: sources.count)
      for source in sources where articles.count < end {
        articles += try table.articles(of: edition, on: [day], source: source, limit: share)
          .prefix(end - articles.count)
      }
    }
    return articles
  }

  static func share(of budget: Int, among sources: Int) -> Int {
    min(max(budget / max(sources, 1), 1), sourceDayMax)
  }
}
