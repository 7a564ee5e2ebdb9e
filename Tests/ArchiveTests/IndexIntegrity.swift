import GRDB
import Testing

@testable import Archive

/// Compares what an archive derived from its articles with what its articles say.
enum IndexIntegrity {
  static func check(_ archive: SQLiteArticleArchive) async throws {
    let derived = [
      "SELECT time_key, hex(terms), hex(names), hex(shingles), agency, named, dated FROM signature ORDER BY time_key",
      "SELECT * FROM story_term ORDER BY hash, time_key",
      "SELECT m.time_key, g.leader, g.articles FROM copy_member m JOIN copy_group g ON g.key = m.grp ORDER BY 1",
      "SELECT * FROM shingle ORDER BY hash, time_key", "SELECT * FROM copy ORDER BY time_key, other",
      "SELECT time_key, id, is_copy FROM article ORDER BY time_key",
      "SELECT time_key, facets FROM index_row ORDER BY time_key",
      "SELECT * FROM edition_article ORDER BY edition, day, source, time_key",
      "SELECT key, articles FROM source ORDER BY key", "SELECT * FROM trend_term ORDER BY time_key",
      "SELECT s.time_key, s.source FROM story_article s JOIN article a USING (time_key) WHERE a.source <> s.source",
    ]
    let (before, after, next) = try await archive.database.write { db in
      let fresh = archive.fresh.current
      let before = try derived.map { try Row.fetchAll(db, sql: $0).map(\.description) } + [postings(db, fresh)]
      try IndexRebuild.begin(in: db)
      while try IndexRebuild.step(in: db) == ArticleWalk.stepArticles {}
      try EditionFill.begin(in: db)
      while try EditionFill.step(in: db) == ArticleWalk.stepArticles {}
      let after = try derived.map { try Row.fetchAll(db, sql: $0).map(\.description) } + [postings(db, FreshIndex())]
      let counted = try Row.fetchAll(db, sql: "SELECT key, articles FROM story WHERE articles > 0 ORDER BY key")
      let held = try Row.fetchAll(db, sql: "SELECT story, count(*) FROM story_article GROUP BY story ORDER BY story")
      #expect(counted.map { [$0[0], $0[1]] as [Int64] } == held.map { [$0[0], $0[1]] as [Int64] })
      try checkSums(in: db)
      return (before, after, try IndexState(db).next)
    }
    archive.fresh.apply(IndexWriter.Change(isFlushed: true, documents: [], next: next))
    for (index, pair) in zip(before, after).enumerated() {
      #expect(pair.0 == pair.1, "\(index < derived.count ? derived[index] : "postings")")
    }
  }

  /// A story's sum is that of its articles' vectors; of large stories, which drop terms, it need not be.
  static func checkSums(in db: Database) throws {
    let table = StoryTable(db)
    let articlesMax = StoryCentroid.termsMax / ArticleVector.termsMax
    for key in try Int64.fetchAll(
      db, sql: "SELECT key FROM story WHERE articles <= ? ORDER BY key", arguments: [articlesMax])
    {
      guard let story = try table.story(key) else { continue }
      var sum = StoryCentroid()
      let places = try table.places(in: key, limit: articlesMax)
      for signature in try ArticleReader.signatures(at: places.map(\.timeKey), in: db) { sum.add(signature.vector) }
      #expect(sum.terms.map(\.hash) == story.centroid.terms.map(\.hash), "story \(story.id)")
      for (one, two) in zip(sum.terms, story.centroid.terms) {
        #expect(abs(one.weight - two.weight) < 0.001, "story \(story.id)")
      }
      #expect(sum.embeddings.count == story.centroid.embeddings.count, "story \(story.id)")
      for (one, two) in zip(sum.embeddings.sums, story.centroid.embeddings.sums) {
        #expect(abs(one - two) < 0.001, "story \(story.id)")
      }
    }
  }

  /// Every posting of an article that is there, by its row.
  static func postings(_ db: Database, _ fresh: FreshIndex) throws -> [String] {
    let view = try IndexView(db, fresh: fresh)
    let stored = try String.fetchSet(
      db, sql: "SELECT word FROM index_posting JOIN index_segment ON id = segment WHERE is_live")
    return try stored.union(fresh.postings.byWord.keys).sorted().flatMap { word in
      try view.lists(of: word).flatMap { list in
        try list.blocks.flatMap { try list.postings(of: $0) }.compactMap { posting in
          try view.rows.row(of: posting.document).map { "\(word) \($0) \(posting.mark.byte) \(posting.positions)" }
        }
      }.sorted()
    }
  }
}
