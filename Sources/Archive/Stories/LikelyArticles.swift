import GRDB

/// Finds the articles that one may be like, with bounded work: those that share its most telling terms, nearest in time
/// first, and its copies.
struct LikelyArticles {
  /// Articles of one term on either side in time.
  var neighboursMax: Int
  /// Articles that are given back, those that share the most first.
  var countMax: Int

  func find(_ vector: ArticleVector, around timeKey: TimeKey, in db: Database) throws -> [TimeKey] {
    let later = try db.cachedStatement(
      sql: "SELECT time_key FROM story_term WHERE hash = ? AND time_key > ? ORDER BY time_key LIMIT ?")
    let earlier = try db.cachedStatement(
      sql: "SELECT time_key FROM story_term WHERE hash = ? AND time_key < ? ORDER BY time_key DESC LIMIT ?")
    let weights = Dictionary(vector.terms.map { ($0.hash, Int($0.weight)) }, uniquingKeysWith: max)
    var votes: [Int64: Int] = [:]
    for hash in vector.lookupHashes {
      let weight = weights[hash] ?? 0
      for statement in [later, earlier] {
        let rows = try Int64.fetchCursor(statement, arguments: [Int64(hash), timeKey.rawValue, neighboursMax])
        while let row = try rows.next() { votes[row, default: 0] += weight * weight }
      }
    }
    return votes.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(countMax).map { TimeKey(rawValue: $0.key) }
  }
}
