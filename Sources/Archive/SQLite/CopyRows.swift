import GRDB
import Models

/// The copies of one text, as a list of hits sees them.
enum CopyRows {
  /// Copies of one article that are looked at.
  static let copiesMax = 100

  /// The copies that stand for a text before this one does: its original, then the others from the earliest on.
  static func before(_ timeKey: TimeKey, in db: Database) throws -> [TimeKey] {
    let groups = CopyGroups(db)
    guard let group = try groups.group(of: timeKey), group.leader != timeKey else { return [] }
    return [group.leader] + (try groups.members(of: group.key, limit: copiesMax).filter { $0 < timeKey })
  }

  /// The other sources that have a copy, the first to print it first, and how many they are.
  static func others(of timeKey: TimeKey, in db: Database) throws -> (sources: [Source], count: Int) {
    let groups = CopyGroups(db)
    guard let group = try groups.group(of: timeKey) else { return ([], 0) }
    let own = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT source FROM article WHERE time_key = ?"), arguments: [timeKey.rawValue])
    let keys = try groups.sources(of: group.key, limit: copiesMax).filter { $0 != own }
    let sources = try SourceTable.sources(Array(keys.prefix(ArchiveLimits.alsoAtMax)), in: db)
    return (keys.prefix(ArchiveLimits.alsoAtMax).compactMap { sources[$0] }, keys.count)
  }
}
