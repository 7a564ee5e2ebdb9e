import GRDB

/// The index as one transaction of a search sees it.
struct IndexView {
  let db: Database
  let rows: RowTable
  let state: IndexState
  /// False when a commit between the taking of `fresh` and this view is in neither.
  let isWhole: Bool
  private let fresh: FreshIndex
  private let segments: [SegmentTable.Segment]
  private let cache: PostingCache?

  /// Rows that an expansion of a prefix, or a suggestion, reads.
  static let dictionaryRowsMax = 12_000

  /// `fresh` must have been taken before the transaction of `db` began; `cache` is the archive's.
  init(_ db: Database, fresh: FreshIndex, cache: PostingCache? = nil) throws {
    self.db = db
    self.fresh = fresh
    self.cache = cache
    rows = RowTable(db)
    state = try IndexState(db)
    isWhole = state.next <= fresh.end
    segments = try SegmentTable(db).live()
  }

  /// The postings of a word, in the order of documents.
  func lists(of word: String) throws -> [PostingList] {
    let table = SegmentTable(db)
    var lists = try stored(word, in: table).map { list in
      PostingList(list) { try table.positions(of: word, part: list.part, in: list.segment) }
    }
    if state.flushed < state.next, let writer = fresh.list(of: word) {
      let list = try PostingList(writer)
      // What was flushed since stands in a segment of this view already.
      if let first = list.blocks.first, first.first >= state.flushed { lists.append(list) }
    }
    return lists
  }

  private func stored(_ word: String, in table: SegmentTable) throws -> [StoredList] {
    if let kept = cache?.lists(of: word, in: segments) { return kept }
    let lists = try table.lists(of: word)
    cache?.keep(lists, of: word, in: segments)
    return lists
  }

  /// The most frequent words that begin with `prefix`, at most `limit`.
  func words(startingWith prefix: String, limit: Int) throws -> [(word: String, count: Int)] {
    let table = SegmentTable(db)
    var counts: [String: Int] = [:]
    for (word, count) in fresh.words(startingWith: prefix) { counts[word, default: 0] += count }
    var left = Self.dictionaryRowsMax
    // The largest segments know most words, and how frequent they are.
    for segment in segments.sorted(by: { $0.level > $1.level }) where left > 0 {
      let found = try table.words(in: prefix..<prefix.upperEnd, segment: segment.id, limit: left)
      left -= found.count
      for (word, count) in found { counts[word, default: 0] += count }
    }
    return counts.map { (word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(limit).map { $0 }
  }

  /// The languages of the archive, the most frequent first.
  func languages(limit: Int) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT code FROM index_language ORDER BY count DESC, code LIMIT ?"), arguments: [limit])
  }

  /// Articles that stand in the index.
  func documentCount() throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM state WHERE name = 'articles'")) ?? 0
  }
}

extension String {
  /// The first string, by bytes, behind all that begin with this one.
  fileprivate var upperEnd: String { self + "\u{10FFFF}" }
}
