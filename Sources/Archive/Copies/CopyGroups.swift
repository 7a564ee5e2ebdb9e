import GRDB

/// Keeps the groups of near-duplicates: what is connected by pairs of copies is one group, with one leader.
///
/// An article without a row in `copy_member` has no copy. The groups of a set of articles do not depend on the order in which
/// these arrived, up to ``movesMax``.
struct CopyGroups {
  let db: Database

  /// Articles that move from one group into another when a copy connects the two; groups that are both larger stay apart.
  static let movesMax = 512
  /// Members of a group up to which it is looked at anew when one of them leaves.
  static let regroupedMax = 64

  init(_ db: Database) { self.db = db }

  // MARK: - Questions

  /// The group of an article; nothing when it has no copy.
  func group(of timeKey: TimeKey) throws -> CopyGroup? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT g.key, g.leader, g.articles FROM copy_member m JOIN copy_group g ON g.key = m.grp WHERE m.time_key = ?
          """), arguments: [timeKey.rawValue])
    return row.map { CopyGroup(key: $0[0], leader: TimeKey(rawValue: $0[1]), articleCount: $0[2]) }
  }

  /// The groups of those articles that have copies.
  func groups(of timeKeys: some Sequence<TimeKey>) throws -> [TimeKey: CopyGroup] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT m.time_key, g.key, g.leader, g.articles FROM json_each(?) j
            CROSS JOIN copy_member m ON m.time_key = j.value JOIN copy_group g ON g.key = m.grp
          """), arguments: [timeKeys.jsonArray])
    var groups: [TimeKey: CopyGroup] = [:]
    while let row = try rows.next() {
      groups[TimeKey(rawValue: row[0])] = CopyGroup(
        key: row[1], leader: TimeKey(rawValue: row[2]), articleCount: row[3])
    }
    return groups
  }

  /// The members of a group, from the earliest on, at most `limit`.
  func members(of group: Int64, limit: Int) throws -> [TimeKey] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT time_key FROM copy_member WHERE grp = ? ORDER BY time_key LIMIT ?"),
      arguments: [group, limit]
    ).map(TimeKey.init(rawValue:))
  }

  /// The keys of the sources of a group's first members, each once, the first to print it first.
  func sources(of group: Int64, limit: Int) throws -> [Int64] {
    var seen: Set<Int64> = []
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.source FROM copy_member m JOIN article a ON a.time_key = m.time_key
            WHERE m.grp = ? ORDER BY m.time_key LIMIT ?
          """), arguments: [group, limit]
    ).filter { seen.insert($0).inserted }
  }

  // MARK: - Changes

  /// Connects an article with its copies.
  func connect(_ timeKey: TimeKey, with copies: [TimeKey]) throws {
    guard !copies.isEmpty else { return }
    let articles = [timeKey] + copies
    var sizes: [Int64: Int] = [:]
    for article in articles {
      if let group = try group(of: article) { sizes[group.key] = group.articleCount }
    }
    let largestFirst = sizes.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let target = try largestFirst.first?.key ?? make()
    for other in largestFirst.dropFirst() where other.value <= Self.movesMax { try move(other.key, into: target) }
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO copy_member (time_key, grp, agency)
          SELECT time_key, ?, agency FROM signature WHERE time_key = ?
        """)
    let count = try db.cachedStatement(
      sql: """
        UPDATE copy_group SET articles = articles + 1, named = named | (SELECT named FROM signature WHERE time_key = ?)
          WHERE key = ?
        """)
    var joined: [TimeKey] = []
    for article in articles {
      try insert.execute(arguments: [target, article.rawValue])
      guard db.changesCount > 0 else { continue }
      try count.execute(arguments: [article.rawValue, target])
      joined.append(article)
    }
    try SourceDayTable(db).changed(joined)
    try chooseLeader(of: target)
  }

  /// Takes an article out of its group; what it alone held together falls apart.
  func remove(_ timeKey: TimeKey) throws {
    guard let group = try group(of: timeKey) else { return }
    try db.cachedStatement(sql: "DELETE FROM copy_member WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
    guard group.articleCount <= Self.regroupedMax else {
      try db.cachedStatement(sql: "UPDATE copy_group SET articles = articles - 1 WHERE key = ?")
        .execute(arguments: [group.key])
      return try chooseLeader(of: group.key)
    }
    let left = try members(of: group.key, limit: Self.regroupedMax)
    try SourceDayTable(db).changed(left)
    try db.cachedStatement(sql: "DELETE FROM copy_member WHERE grp = ?").execute(arguments: [group.key])
    try db.cachedStatement(sql: "DELETE FROM copy_group WHERE key = ?").execute(arguments: [group.key])
    let others = try db.cachedStatement(sql: "SELECT other FROM copy WHERE time_key = ?")
    for article in left {
      let copies = try Int64.fetchAll(others, arguments: [article.rawValue]).map(TimeKey.init(rawValue:))
      try connect(article, with: copies.filter { $0 != timeKey })
    }
  }

  private func make() throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO copy_group (leader, articles, named) VALUES (0, 0, 0)").execute()
    return db.lastInsertedRowID
  }

  private func move(_ group: Int64, into target: Int64) throws {
    if let leader = try leader(of: group) { try SourceDayTable(db).changed([leader]) }
    try db.cachedStatement(
      sql: """
        UPDATE copy_group SET articles = copy_group.articles + g.articles, named = copy_group.named | g.named
          FROM (SELECT articles, named FROM copy_group WHERE key = ?) g WHERE key = ?
        """
    ).execute(arguments: [group, target])
    try db.cachedStatement(sql: "UPDATE copy_member SET grp = ? WHERE grp = ?").execute(arguments: [target, group])
    try db.cachedStatement(sql: "DELETE FROM copy_group WHERE key = ?").execute(arguments: [group])
  }

  /// The article that leads a group; nothing while none was chosen.
  private func leader(of group: Int64) throws -> TimeKey? {
    let leader = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT leader FROM copy_group WHERE key = ?"), arguments: [group])
    return leader.flatMap { $0 == 0 ? nil : TimeKey(rawValue: $0) }
  }

  /// The earliest article of an agency that the texts name, else the earliest article.
  private func chooseLeader(of group: Int64) throws {
    let named = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT named FROM copy_group WHERE key = ?"), arguments: [group])
    let ofAgency = try db.cachedStatement(
      sql: "SELECT min(time_key) FROM copy_member WHERE grp = ? AND agency = ? AND agency > 0")
    let originals = try NewsAgency.allCases.filter { (named ?? 0) & $0.bit != 0 }.compactMap {
      try Int64.fetchOne(ofAgency, arguments: [group, $0.rawValue])
    }
    let earliest = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT min(time_key) FROM copy_member WHERE grp = ?"), arguments: [group])
    guard let leader: Int64 = originals.min() ?? earliest else { return }
    let before = try self.leader(of: group)
    guard before?.rawValue != leader else { return }
    try SourceDayTable(db).changed([before, TimeKey(rawValue: leader)].compactMap(\.self))
    try db.cachedStatement(sql: "UPDATE copy_group SET leader = ? WHERE key = ?")
      .execute(arguments: [leader, group])
  }
}

extension NewsAgency {
  /// Its place in a stored set of agencies.
  var bit: Int64 { 1 << Int64(rawValue) }
}

extension Set<NewsAgency> {
  /// The set as it is stored.
  var bits: Int64 { reduce(0) { $0 | $1.bit } }
}
