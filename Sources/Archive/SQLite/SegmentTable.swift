import FoundationEssentials
import GRDB

/// The segments of the index: postings by word, each segment a range of documents.
struct SegmentTable {
  /// Postings in one row: a long list is several.
  static let partPostingsMax = 4_096

  let db: Database

  init(_ db: Database) { self.db = db }

  struct Segment: Sendable, Hashable {
    var id: Int64
    var level: Int
    /// Its first document.
    var first: Int
  }

  /// The segments that searches read, in the order of their documents.
  func live() throws -> [Segment] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, level, first FROM index_segment WHERE is_live ORDER BY first")
    ).map { Segment(id: $0[0], level: $0[1], first: $0[2]) }
  }

  func insert(level: Int, first: Int, isLive: Bool) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO index_segment (level, first, is_live) VALUES (?, ?, ?)", arguments: [level, first, isLive])
    return db.lastInsertedRowID
  }

  /// Writes what came last as a segment of its own.
  func write(_ postings: FreshPostings, first: Int) throws {
    let segment = try insert(level: 0, first: first, isLive: true)
    for (word, writer) in postings.byWord.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      var writer = writer
      writer.close()
      try insert(writer, of: word, part: 0, segment: segment)
    }
  }

  func insert(_ writer: PostingListWriter, of word: String, part: Int, segment: Int64) throws {
    try db.cachedStatement(
      sql: "INSERT INTO index_posting (segment, word, part, count, blocks, positions) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      segment, word, part, writer.count, Data(writer.blocks.bytes), Data(writer.positions.bytes),
    ])
  }

  /// The postings of a word in the segments that searches read, in the order of documents.
  func lists(of word: String) throws -> [StoredList] {
    // One statement for all segments; it is not told to sort, because that would copy every list once more.
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT p.segment, p.part, p.blocks FROM index_segment s
            CROSS JOIN index_posting p ON p.segment = s.id AND p.word = ? WHERE s.is_live
          """),
      arguments: [word])
    var lists: [StoredList] = []
    while let row = try rows.next() {
      let (segment, part): (Int64, Int) = (row[0], row[1])
      lists.append(
        try StoredList(try row.withUnsafeData(atIndex: 2) { Array($0 ?? Data()) }, segment: segment, part: part))
    }
    return lists.sorted { ($0.blocks.first?.first ?? 0) < ($1.blocks.first?.first ?? 0) }
  }

  /// The bytes of a list's positions.
  func positions(of word: String, part: Int, in segment: Int64) throws -> PositionBytes {
    let statement = try db.cachedStatement(
      sql: "SELECT positions FROM index_posting WHERE segment = ? AND word = ? AND part = ?")
    let found = try Row.withFirst(statement, arguments: [segment, word, part]) { row in
      try row.withUnsafeData(atIndex: 0) { data in (data ?? Data()).withUnsafeBytes(PositionBytes.init(copying:)) }
    }
    return found ?? PositionBytes(copying: UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Words from `range`, with the number of their postings; at most `limit` rows are read.
  func words(in range: Range<String>, segment: Int64, limit: Int) throws -> [(word: String, count: Int)] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT word, count FROM index_posting WHERE segment = ? AND word >= ? AND word < ? ORDER BY word LIMIT ?"),
      arguments: [segment, range.lowerBound, range.upperBound, limit])
    var words: [(word: String, count: Int)] = []
    while let row = try rows.next() { words.append((row[0], row[1])) }
    return words
  }
}
