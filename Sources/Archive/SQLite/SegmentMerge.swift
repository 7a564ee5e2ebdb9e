import FoundationEssentials
import GRDB

/// Joins segments of one size into one of the next, a little with every transaction that adds articles, so that no delivery
/// waits for a large merge and a search reads few segments (P. O'Neil et al., "The log-structured merge-tree", 1996).
///
/// Searches read the old segments until the new one is whole. How far a merge came stands in the store, so that a crash loses
/// nothing; what the old ones held is deleted a little at a time too.
struct SegmentMerge {
  /// Segments of one level that are joined.
  static let fanIn = 4
  /// Bytes that an article pays for: its postings are copied once for each level.
  static let bytesPerDocument = 40_000
  /// What a row costs beside its bytes.
  static let rowBytes = 60
  /// Rows of segments without use that are deleted for an article.
  static let deletionsPerDocument = 400
  /// Postings of a block below which it is joined with its neighbours.
  static let smallBlock = 64

  private let db: Database
  private let table: SegmentTable
  private let times: RowTable

  init(_ db: Database, times: RowTable) {
    self.db = db
    self.times = times
    table = SegmentTable(db)
  }

  private struct Task {
    var output: Int64
    var level: Int
    var inputs: [Int64]
    var afterWord: String
  }

  /// Does the share of merging and deleting that this many new articles pay for.
  func work(documents: Int) throws {
    guard documents > 0 else { return }
    try deleteUnused(rows: documents * Self.deletionsPerDocument)
    var left = documents * Self.bytesPerDocument
    while left > 0, var task = try next() {
      if let last = try copy(task, budget: &left) {
        task.afterWord = last
        try db.cachedStatement(sql: "UPDATE index_merge SET after_word = ? WHERE output = ?")
          .execute(arguments: [last, task.output])
      } else {
        try finish(task)
      }
    }
  }

  /// The merge of the smallest segments, begun or not: a large one must not let small ones pile up.
  private func next() throws -> Task? {
    let merges = try running()
    let smallest = merges.min { $0.level < $1.level }
    return try begin(below: smallest?.level ?? .max, except: Set(merges.flatMap(\.inputs))) ?? smallest
  }

  private func running() throws -> [Task] {
    try Row.fetchAll(db.cachedStatement(sql: "SELECT output, level, inputs, after_word FROM index_merge")).map { row in
      Task(
        output: row[0], level: row[1], inputs: (row[2] as String).split(separator: ",").compactMap { Int64($0) },
        afterWord: row[3])
    }
  }

  /// Begins to merge the lowest level that has enough segments, if the result is below `limit`.
  private func begin(below limit: Int, except taken: Set<Int64>) throws -> Task? {
    let segments = try table.live().filter { !taken.contains($0.id) }
    let levels = Dictionary(grouping: segments, by: \.level)
    let ready = levels.filter { $0.value.count >= Self.fanIn && $0.key + 1 < limit }
    guard let (level, inputs) = ready.min(by: { $0.key < $1.key }),
      let first = inputs.first
    else { return nil }
    let start = try Int.fetchOne(db, sql: "SELECT first FROM index_segment WHERE id = ?", arguments: [first.id]) ?? 0
    let output = try table.insert(level: level + 1, first: start, isLive: false)
    let ids = inputs.prefix(Self.fanIn).map(\.id)
    try db.execute(
      sql: "INSERT INTO index_merge (output, level, inputs, after_word) VALUES (?, ?, ?, '')",
      arguments: [output, level + 1, ids.map(String.init).joined(separator: ",")])
    return Task(output: output, level: level + 1, inputs: ids, afterWord: "")
  }

  private func finish(_ task: Task) throws {
    try db.execute(sql: "DELETE FROM index_merge WHERE output = ?", arguments: [task.output])
    try db.execute(sql: "UPDATE index_segment SET is_live = 1 WHERE id = ?", arguments: [task.output])
    for input in task.inputs {
      try db.execute(sql: "UPDATE index_segment SET is_live = 0 WHERE id = ?", arguments: [input])
    }
  }

  private func deleteUnused(rows: Int) throws {
    var left = rows
    while left > 0 {
      let unused = try Int64.fetchOne(
        db.cachedStatement(
          sql: "SELECT id FROM index_segment WHERE NOT is_live AND id NOT IN (SELECT output FROM index_merge) LIMIT 1"))
      guard let unused else { return }
      let boundary = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT word, part FROM index_posting WHERE segment = ? ORDER BY word, part LIMIT 1 OFFSET ?"),
        arguments: [unused, left])
      guard let boundary else {
        try db.cachedStatement(sql: "DELETE FROM index_posting WHERE segment = ?").execute(arguments: [unused])
        left -= db.changesCount + 1
        try db.cachedStatement(sql: "DELETE FROM index_segment WHERE id = ?").execute(arguments: [unused])
        continue
      }
      return try db.cachedStatement(sql: "DELETE FROM index_posting WHERE segment = ? AND (word, part) < (?, ?)")
        .execute(arguments: [unused, boundary[0] as String, boundary[1] as Int])
    }
  }

  // MARK: - Copying

  /// One input's rows in the order of words.
  private final class Source {
    private let rows: RowCursor
    private(set) var row: Row?

    init(_ rows: RowCursor) throws {
      self.rows = rows
      row = try rows.next()
    }

    var word: String? { row?[0] }
    /// By bytes, as the store orders them.
    func isAt(_ word: String) -> Bool { self.word.map { $0.utf8.elementsEqual(word.utf8) } ?? false }
    func advance() throws { row = try rows.next() }
  }

  /// Copies words until the budget is spent, and returns the last one; nothing when all are copied.
  private func copy(_ task: Task, budget: inout Int) throws -> String? {
    let sources = try task.inputs.map { input in
      try Source(
        try Row.fetchCursor(
          db,
          sql: """
            SELECT word, blocks, positions FROM index_posting WHERE segment = ? AND word > ? ORDER BY word, part
            """, arguments: [input, task.afterWord]))
    }
    while true {
      let words = sources.compactMap(\.word)
      guard let word = words.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { return nil }
      var output = PartWriter(table: table, word: word, segment: task.output)
      for source in sources {
        while let row = source.row, source.isAt(word) {
          budget -= try append(row, to: &output) + Self.rowBytes
          try source.advance()
        }
      }
      try output.finish()
      if budget <= 0 { return word }
    }
  }

  private func append(_ row: Row, to output: inout PartWriter) throws -> Int {
    let blocks = try row.withUnsafeData(atIndex: 1) { Array($0 ?? Data()) }
    let positions = try row.withUnsafeData(atIndex: 2) { data in
      (data ?? Data()).withUnsafeBytes(PositionBytes.init(copying:))
    }
    let list = try PostingList(blocks) { positions }
    for block in list.blocks {
      if block.count >= Self.smallBlock {
        try output.append(block, of: list)
      } else {
        for posting in try list.postings(of: block) {
          guard let time = try times.row(of: posting.document) else { continue }
          try output.append(posting, time: time)
        }
      }
    }
    return blocks.count + positions.bytes.count
  }
}

/// Writes one word's postings in rows of bounded size.
private struct PartWriter {
  let table: SegmentTable
  let word: String
  let segment: Int64
  private var writer = PostingListWriter()
  private var part = 0

  init(table: SegmentTable, word: String, segment: Int64) {
    self.table = table
    self.word = word
    self.segment = segment
  }

  mutating func append(_ posting: Posting, time: Int64) throws {
    writer.append(posting, time: time)
    try endPart()
  }

  mutating func append(_ block: PostingBlock, of list: PostingList) throws {
    let positions = try list.positionBytes()
    guard block.positionsOffset + block.positionsCount <= positions.count else { throw PostingBlock.damaged }
    list.bytes.withUnsafeBytes { bytes in
      writer.append(block, blocks: bytes, positions: positions)
    }
    try endPart()
  }

  mutating func finish() throws {
    guard writer.count > 0 else { return }
    writer.close()
    try table.insert(writer, of: word, part: part, segment: segment)
  }

  private mutating func endPart() throws {
    guard writer.count >= SegmentTable.partPostingsMax else { return }
    try finish()
    (writer, part) = (PostingListWriter(), part + 1)
  }
}
