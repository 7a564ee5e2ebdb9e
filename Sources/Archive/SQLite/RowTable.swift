import FoundationEssentials
import GRDB

/// Which article stands under which number of the index, and back.
final class RowTable: DocumentTimes {
  static let spanDocuments = 512
  /// In the place of a row: the article is gone, or stands under another number now.
  static let gone = Int64.min

  private let db: Database
  private var spans: [Int: [Int64]] = [:]
  private var changed: Set<Int> = []
  private var last: (span: Int, rows: [Int64]) = (-1, [])

  init(_ db: Database) { self.db = db }

  func row(of document: Int) throws -> Int64? {
    let (span, place) = document.quotientAndRemainder(dividingBy: Self.spanDocuments)
    if last.span != span { last = (span, try rows(ofSpan: span)) }
    guard place < last.rows.count, last.rows[place] != Self.gone else { return nil }
    return last.rows[place]
  }

  func span(of target: Int) -> (low: Int, bound: MatchBound) {
    let span = target / Self.spanDocuments
    let rows = ((try? rows(ofSpan: span)) ?? []).filter { $0 != Self.gone }
    guard let newest = rows.max(), let oldest = rows.min() else { return (span * Self.spanDocuments, .none) }
    return (span * Self.spanDocuments, MatchBound(score: 0, newest: newest, oldest: oldest))
  }

  func document(at timeKey: TimeKey) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT document FROM index_row WHERE time_key = ?"), arguments: [timeKey.rawValue])
  }

  func facets(at timeKey: TimeKey) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT facets FROM index_row WHERE time_key = ?"), arguments: [timeKey.rawValue]) ?? ""
  }

  /// The same of many, in no certain order; what has none is left out.
  func forEachFacets(at timeKeys: some Sequence<TimeKey>, _ body: (TimeKey, String) -> Void) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT r.time_key, r.facets FROM json_each(?) j CROSS JOIN index_row r ON r.time_key = j.value
          """), arguments: [timeKeys.jsonArray])
    while let row = try rows.next() { body(TimeKey(rawValue: row[0]), row[1]) }
  }

  // MARK: - Writing

  func insert(_ document: Int, at timeKey: TimeKey, facets: String) throws {
    try db.cachedStatement(sql: "INSERT INTO index_row (time_key, document, facets) VALUES (?, ?, ?)")
      .execute(arguments: [timeKey.rawValue, document, facets])
    try set(timeKey.rawValue, of: document)
  }

  func remove(at timeKey: TimeKey) throws {
    guard let document = try document(at: timeKey) else { return }
    try db.cachedStatement(sql: "DELETE FROM index_row WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
    try set(Self.gone, of: document)
  }

  /// Writes the spans that changed.
  func write() throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO index_times (span, rows) VALUES (?, ?) ON CONFLICT (span) DO UPDATE SET rows = excluded.rows")
    for span in changed.sorted() {
      let bytes = (spans[span] ?? []).flatMap { row in withUnsafeBytes(of: row.littleEndian) { Array($0) } }
      try statement.execute(arguments: [span, Data(bytes)])
    }
    changed = []
  }

  private func set(_ row: Int64, of document: Int) throws {
    let (span, place) = document.quotientAndRemainder(dividingBy: Self.spanDocuments)
    var rows = try rows(ofSpan: span)
    while rows.count <= place { rows.append(Self.gone) }
    rows[place] = row
    spans[span] = rows
    changed.insert(span)
    last = (-1, [])
  }

  private func rows(ofSpan span: Int) throws -> [Int64] {
    if let rows = spans[span] { return rows }
    let statement = try db.cachedStatement(sql: "SELECT rows FROM index_times WHERE span = ?")
    let rows = try Row.withFirst(statement, arguments: [span]) { row in
      try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { bytes in
          [Int64](unsafeUninitializedCapacity: bytes.count / 8) { rows, count in
            count = bytes.count / 8
            for place in 0..<count {
              rows[place] = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: Int64.self))
            }
          }
        }
      }
    }
    let known = (rows ?? nil) ?? []
    spans[span] = known
    return known
  }
}
