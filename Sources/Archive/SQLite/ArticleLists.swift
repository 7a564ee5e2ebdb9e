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

  /// Which of some articles a new cursor matches; it is made for documents from a number on, so that it does not look for its
  /// next match through the whole archive. All of them when there is none.
  static func matches(
    among rows: Set<Int64>, in view: IndexView, cursor: (_ floor: Int) throws -> MatchCursor?
  ) throws -> Set<Int64> {
    let numbered = try rows.compactMap { row in
      try view.rows.document(at: TimeKey(rawValue: row)).map { (document: $0, row: row) }
    }
    guard let floor = numbered.map(\.document).min(), let cursor = try cursor(floor) else { return rows }
    var matching: Set<Int64> = []
    for (document, row) in numbered.sorted(by: { $0.document > $1.document }) {
      if try cursor.retreat(to: document) == document { matching.insert(row) }
    }
    return matching
  }
}
