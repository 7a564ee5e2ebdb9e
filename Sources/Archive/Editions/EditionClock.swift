import GRDB
import Models

/// An edition's now: the article from which ages are counted.
struct EditionClock {
  let db: Database

  /// Articles whose dates are read at most.
  static let articlesMax = 64
  /// Of them, articles of one source and day: what it sends without a date hides what it dates.
  static let sourceArticlesMax = 8
  /// Days that are looked at, of those with articles.
  static let daysMax = 8

  /// The newest article that is not after a moment; when all are, the newest of all: a clock that stands wrong empties no page.
  ///
  /// What has no date of its own stands where it was received. It is passed over where most articles have one, so that a note
  /// that is sent to an archive of last year's news does not make all of that old.
  func newest(of edition: EditionKey, notAfter moment: TimeKey) throws -> TimeKey? {
    let table = EditionTable(db)
    let days = try table.days(of: edition, from: DayNumber.of(moment), limit: Self.daysMax)
    // The first day may have none that is not after the moment.
    for day in days.prefix(2) {
      guard let first = try table.newest(of: edition, on: day, notAfter: moment, limit: 1).first else { continue }
      return try hasDate(first) ? first : newestDated(of: edition, on: days, notAfter: moment) ?? first
    }
    let last = TimeKey(rawValue: .max)
    return try table.days(of: edition, from: .max, limit: 1).first.flatMap {
      try table.newest(of: edition, on: $0, notAfter: last, limit: 1).first
    }
  }

  /// The newest article with a date of its own; nothing where most have none.
  private func newestDated(of edition: EditionKey, on days: [Int64], notAfter moment: TimeKey) throws -> TimeKey? {
    var (newest, looked, dated): (TimeKey?, Int, Int) = (nil, 0, 0)
    for day in days {
      let articles = try EditionTable(db).newest(
        of: edition, on: day, notAfter: moment, limit: Self.sourceArticlesMax)
      for article in articles.prefix(Self.articlesMax - looked) {
        looked += 1
        guard try hasDate(article) else { continue }
        dated += 1
        newest = newest ?? article
      }
    }
    return dated * 2 > looked ? newest : nil
  }

  /// Whether an article stands where its own date puts it.
  private func hasDate(_ article: TimeKey) throws -> Bool {
    let stated = try ArticleReader.glance(at: article, in: db)?.summary.publishedAt
    return stated?.millisecondsSinceEpoch == article.milliseconds
  }
}
