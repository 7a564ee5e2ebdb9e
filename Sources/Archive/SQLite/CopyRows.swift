import GRDB
import Models

/// The copies of the texts of a list of hits.
struct CopyRows {
  /// Copies of one article that are looked at.
  static let copiesMax = 100

  private let groups: CopyGroups
  private let groupsByArticle: [TimeKey: CopyGroup]

  init(of timeKeys: some Sequence<TimeKey>, in db: Database) throws {
    groups = CopyGroups(db)
    groupsByArticle = try groups.groups(of: timeKeys)
  }

  /// The copies that stand for a text before this one does: its original, then the others from the earliest on.
  func before(_ timeKey: TimeKey) throws -> [TimeKey] {
    guard let group = groupsByArticle[timeKey], group.leader != timeKey else { return [] }
    return [group.leader] + (try groups.members(of: group.key, limit: Self.copiesMax).filter { $0 < timeKey })
  }

  /// The other sources that have a copy, the first to print it first, and how many they are.
  func others(of timeKey: TimeKey) throws -> (sources: [Source], count: Int) {
    guard let group = groupsByArticle[timeKey] else { return ([], 0) }
    let own = try Int64.fetchOne(
      groups.db.cachedStatement(sql: "SELECT source FROM article WHERE time_key = ?"), arguments: [timeKey.rawValue])
    let keys = try groups.sources(of: group.key, limit: Self.copiesMax).filter { $0 != own }
    let sources = try SourceTable.sources(Array(keys.prefix(ArchiveLimits.alsoAtMax)), in: groups.db)
    return (keys.prefix(ArchiveLimits.alsoAtMax).compactMap { sources[$0] }, keys.count)
  }
}
