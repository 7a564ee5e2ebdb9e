import GRDB
import Testing

@testable import Archive

/// Compares what an archive derived from its articles with what its articles say.
enum IndexIntegrity {
  static func check(_ archive: SQLiteArticleArchive) async throws {
    let derived = [
      "SELECT kind, value, count FROM term WHERE count <> 0 ORDER BY kind, value",
      "SELECT time_key, hex(terms), hex(names), hex(shingles), agency, named, dated FROM signature ORDER BY time_key",
      "SELECT * FROM story_term ORDER BY hash, time_key",
      "SELECT m.time_key, g.leader, g.articles FROM copy_member m JOIN copy_group g ON g.key = m.grp ORDER BY 1",
      "SELECT time_key, story FROM story_article ORDER BY time_key",
      "SELECT * FROM shingle ORDER BY hash, time_key", "SELECT * FROM copy ORDER BY time_key, other",
      "SELECT time_key, id, is_copy FROM article ORDER BY time_key",
      "SELECT term, doc, cnt FROM index_words ORDER BY term",
    ]
    let (before, after) = try await archive.database.write { db in
      try db.execute(sql: "CREATE VIRTUAL TABLE temp.index_words USING fts5vocab(main, article_index, row)")
      let before = try derived.map { try Row.fetchAll(db, sql: $0).map(\.description) }
      try db.execute(sql: "DROP TABLE temp.index_words")
      try IndexRebuild.run(in: db)
      try db.execute(sql: "CREATE VIRTUAL TABLE temp.index_words USING fts5vocab(main, article_index, row)")
      let after = try derived.map { try Row.fetchAll(db, sql: $0).map(\.description) }
      try db.execute(sql: "DROP TABLE temp.index_words")
      return (before, after)
    }
    for (index, pair) in zip(before, after).enumerated() { #expect(pair.0 == pair.1, "\(derived[index])") }
  }
}
