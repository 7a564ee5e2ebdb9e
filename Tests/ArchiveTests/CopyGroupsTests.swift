import GRDB
import Testing

@testable import Archive

@Suite struct CopyGroupsTests {
  /// An archive's tables with the signatures of some articles, in memory.
  private func withGroups(of articles: ClosedRange<Int64>, _ check: (CopyGroups) throws -> Void) throws {
    try DatabaseQueue().write { db in
      try SQLiteSchema.create(in: db)
      for article in articles {
        try db.execute(
          sql: """
            INSERT INTO signature (time_key, terms, names, shingles, agency, named, dated, language)
              VALUES (?, x'', x'', x'', 0, 0, 0, 'en')
            """, arguments: [article])
      }
      try check(CopyGroups(db))
    }
  }

  private func keys(_ keys: Int64...) -> [TimeKey] { keys.map(TimeKey.init(rawValue:)) }

  @Test func aCopyOfBothMakesOneGroupOfTwo() throws {
    try withGroups(of: 1...6) { groups in
      try groups.connect(TimeKey(rawValue: 2), with: keys(1, 3))
      try groups.connect(TimeKey(rawValue: 5), with: keys(4))
      #expect(try groups.group(of: TimeKey(rawValue: 2))?.key != groups.group(of: TimeKey(rawValue: 5))?.key)
      try groups.connect(TimeKey(rawValue: 6), with: keys(2, 5))
      let group = try #require(try groups.group(of: TimeKey(rawValue: 4)))
      #expect(group.articleCount == 6 && group.leader == TimeKey(rawValue: 1))
      #expect(try groups.members(of: group.key, limit: 10) == keys(1, 2, 3, 4, 5, 6))
    }
  }

  @Test func whatOneArticleHeldTogetherFallsApart() throws {
    try withGroups(of: 1...3) { groups in
      try groups.connect(TimeKey(rawValue: 2), with: keys(1, 3))
      try groups.remove(TimeKey(rawValue: 2))
      for article in keys(1, 2, 3) { #expect(try groups.group(of: article) == nil) }
    }
  }
}
