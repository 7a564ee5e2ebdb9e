import FoundationEssentials
import GRDB

/// Keeps what lets an article be found beside the article: terms, signature, shingles and copies.
struct ArticleIndexer {
  let db: Database

  /// The lowest shingles of an article, by which its copies are looked up: two samples that share most share most of these.
  static let lookupShinglesMax = 16
  /// Shared lookup shingles that make two articles worth a comparison.
  static let sharedShinglesMin = 3
  /// Articles looked at for one shingle, the newest: a shingle that more have is boilerplate.
  static let postingsMax = 64
  /// Articles compared with one.
  static let comparisonsMax = 32

  init(_ db: Database) { self.db = db }

  func add(_ features: ArticleFeatures, at timeKey: TimeKey) throws {
    try addSignature(features, at: timeKey)
    try addCopies(of: features.shingles, at: timeKey)
  }

  func remove(_ timeKey: TimeKey) throws {
    guard let signature = try ArticleReader.signatures(at: [timeKey], in: db).first else { return }
    let statement = try db.cachedStatement(sql: "DELETE FROM story_term WHERE hash = ? AND time_key = ?")
    for hash in signature.vector.lookupHashes { try statement.execute(arguments: [Int64(hash), timeKey.rawValue]) }
    try MeaningTable(db).delete(timeKey)
    try CopyGroups(db).remove(timeKey)
    try removeCopies(of: signature.shingles, at: timeKey)
    try db.cachedStatement(sql: "DELETE FROM signature WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
  }

  private func addSignature(_ features: ArticleFeatures, at timeKey: TimeKey) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO signature (time_key, terms, names, embedding, shingles, agency, named, dated, language)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        timeKey.rawValue, Data(features.vector.termBytes), Data(features.vector.nameBytes),
        Data(features.vector.embedding.bytes), Data(Signature.encode(shingles: features.shingles)),
        features.agency?.rawValue ?? 0, features.namedAgencies.bits, features.isDated, features.language,
      ])
    if let meaning = features.meaning { try MeaningTable(db).insert(meaning, at: timeKey) }
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO story_term (hash, time_key) VALUES (?, ?)")
    for hash in features.vector.lookupHashes { try statement.execute(arguments: [Int64(hash), timeKey.rawValue]) }
  }

  // MARK: - Copies

  private func addCopies(of shingles: [UInt64], at timeKey: TimeKey) throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO copy (time_key, other) VALUES (?, ?), (?, ?)")
    let copies = try Self.copies(of: shingles, except: timeKey, in: db)
    for other in copies {
      try insert.execute(arguments: [timeKey.rawValue, other.rawValue, other.rawValue, timeKey.rawValue])
      try markCopy(other)
    }
    try markCopy(timeKey)
    try CopyGroups(db).connect(timeKey, with: copies)
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO shingle (hash, time_key) VALUES (?, ?)")
    for shingle in shingles.prefix(Self.lookupShinglesMax) {
      try statement.execute(arguments: [Int64(bitPattern: shingle), timeKey.rawValue])
    }
  }

  private func removeCopies(of shingles: [UInt64], at timeKey: TimeKey) throws {
    let statement = try db.cachedStatement(sql: "DELETE FROM shingle WHERE hash = ? AND time_key = ?")
    for shingle in shingles.prefix(Self.lookupShinglesMax) {
      try statement.execute(arguments: [Int64(bitPattern: shingle), timeKey.rawValue])
    }
    let others = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT other FROM copy WHERE time_key = ?"), arguments: [timeKey.rawValue])
    try db.cachedStatement(sql: "DELETE FROM copy WHERE time_key = ?").execute(arguments: [timeKey.rawValue])
    let backwards = try db.cachedStatement(sql: "DELETE FROM copy WHERE time_key = ? AND other = ?")
    for other in others {
      try backwards.execute(arguments: [other, timeKey.rawValue])
      try markCopy(TimeKey(rawValue: other))
    }
  }

  /// A copy is an article of whose text an earlier one exists.
  private func markCopy(_ timeKey: TimeKey) throws {
    try db.cachedStatement(
      sql: """
        UPDATE article SET is_copy = EXISTS (SELECT 1 FROM copy WHERE copy.time_key = article.time_key AND other < copy.time_key)
          WHERE time_key = ?
        """
    ).execute(arguments: [timeKey.rawValue])
  }

  /// The articles that share enough shingles with a text to be its copies; bounded work.
  static func copies(of shingles: [UInt64], except timeKey: TimeKey, in db: Database) throws -> [TimeKey] {
    let postings = try db.cachedStatement(
      sql: "SELECT time_key FROM shingle WHERE hash = ? ORDER BY time_key DESC LIMIT \(postingsMax)")
    var votes: [Int64: Int] = [:]
    for shingle in shingles.prefix(lookupShinglesMax) {
      for other in try Int64.fetchAll(postings, arguments: [Int64(bitPattern: shingle)]) where other != timeKey.rawValue
      {
        votes[other, default: 0] += 1
      }
    }
    let likely = votes.filter { $0.value >= sharedShinglesMin }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(comparisonsMax)
    let statement = try db.cachedStatement(sql: "SELECT shingles FROM signature WHERE time_key = ?")
    return try likely.compactMap { other, _ in
      guard let row = try Row.fetchOne(statement, arguments: [other]) else { return nil }
      let theirs = try row.withUnsafeData(atIndex: 0) { data in
        data.map { $0.withUnsafeBytes(Signature.decodeShingles) } ?? []
      }
      return NearDuplicate.isCopy(shingles, of: theirs) ? TimeKey(rawValue: other) : nil
    }
  }
}
