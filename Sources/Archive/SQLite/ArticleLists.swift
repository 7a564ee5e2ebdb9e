import GRDB
import Models

/// Lists of articles in the order of time, for those who do not search by words.
enum ArticleLists {
  /// The newest articles of a range of rows.
  static func newest(rows: Range<Int64>, limit: Int, in db: Database) throws -> [TimeKey] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT time_key FROM article WHERE time_key >= ? AND time_key < ? ORDER BY time_key DESC LIMIT ?"),
      arguments: [rows.lowerBound, rows.upperBound, limit]
    ).map { TimeKey(rawValue: $0) }
  }

  /// The newest articles under any of these terms.
  static func newest(under terms: [Term], limit: Int, in view: IndexView) throws -> [TimeKey] {
    let words = terms.map { IndexWord.facet($0) }
    return try nearest(words, order: .newest, rows: .min ..< .max, limit: limit, in: view)
  }

  /// The articles that hold one of `words` of the index and are nearest to `timeKey`: at most `limit` later ones, the nearest
  /// first, and as many earlier ones.
  static func neighbours(of words: [String], around timeKey: TimeKey, limit: Int, in view: IndexView) throws
    -> [TimeKey]
  {
    let later = try nearest(
      words, order: .oldest, rows: (timeKey.rawValue + 1)..<(.max), limit: limit, in: view)
    return later + (try nearest(words, order: .newest, rows: .min..<timeKey.rawValue, limit: limit, in: view))
  }

  private static func nearest(
    _ words: [String], order: HitOrder, rows: Range<Int64>, limit: Int, in view: IndexView
  ) throws -> [TimeKey] {
    let meter = WorkMeter(ArchiveLimits.searchWorkMax)
    let cursors = try words.map { WordCursor(try view.lists(of: $0), weight: 0, meter: meter) }
    let search = TopHits(order: order, limit: limit, rows: rows, documents: view.state.next)
    return try search.find(AnyOfCursor(cursors, scoring: .best), times: view.rows, meter: meter)
      .map { TimeKey(rawValue: $0.row) }
  }

  /// Which of some articles a cursor that has not moved yet matches.
  static func matches(_ cursor: MatchCursor, among rows: Set<Int64>, in view: IndexView) throws -> Set<Int64> {
    let numbered = try rows.compactMap { row in
      try view.rows.document(at: TimeKey(rawValue: row)).map { (document: $0, row: row) }
    }
    var matching: Set<Int64> = []
    for (document, row) in numbered.sorted(by: { $0.document > $1.document }) {
      if try cursor.retreat(to: document) == document { matching.insert(row) }
    }
    return matching
  }
}
