import FoundationEssentials
import GRDB
import Models
import Synchronization
import TestKit
import Testing

@testable import Archive

/// An archive of an older schema gets what it lacks when it is opened.
@Suite struct UpgradeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func article(_ number: Int) -> Article {
    ArticleSamples.article(
      number, title: "Warehouse fire in Quint harbour",
      body:
        "Fire destroyed the harbour warehouse of Quint on Monday night. Witness \(number) called it a wall of flames.",
      source: number % 3, hoursLater: Double(number))
  }

  /// Changes a file that no archive has open.
  private func change(_ file: String, _ body: @escaping @Sendable (Database) throws -> Void) async throws {
    let queue = try DatabaseQueue(path: file)
    try await queue.write(body)
    try queue.close()
  }

  /// Brings a file back to what schema 1 had.
  private func age(_ file: String) async throws {
    try await change(file) { db in
      for table in SQLiteSchema.likenessNames + ["story", "story_article"] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(
        sql: """
          CREATE TABLE signature (time_key INTEGER PRIMARY KEY, terms BLOB NOT NULL, shingles BLOB NOT NULL);
          CREATE TABLE shingle (hash INTEGER, time_key INTEGER); CREATE TABLE copy (time_key INTEGER, other INTEGER);
          ALTER TABLE source DROP COLUMN articles;
          DELETE FROM state WHERE name = 'likeness_version'; PRAGMA user_version = 1;
          """)
    }
  }

  @Test func schemaOneGetsStories() async throws {
    let file = folder.path + "/archive.sqlite"
    let new = try SQLiteArticleArchive.open(path: file)
    for number in 1...3 { _ = try await new.put([article(number)]) }
    let story = try await new.place(of: article(1).id)?.story
    try await new.close()
    try await age(file)
    let old = try SQLiteArticleArchive.open(path: file)
    #expect(try await old.place(of: article(1).id)?.story == story && story?.articleCount == 3)
    try await IndexIntegrity.check(old)
    try await old.close()
  }

  /// What schema 3 lacked: the tables that editions and ranks are read from.
  @Test func schemaThreeGetsEditions() async throws {
    let file = folder.path + "/three.sqlite"
    let new = try SQLiteArticleArchive.open(path: file)
    for number in 1...3 { _ = try await new.put([article(number)]) }
    let page = try await new.headlines(edition: "GB", limit: 10)
    let ranks = try await new.sources(SourcesRequest(limit: 10))
    try await new.close()
    try await change(file) { db in
      for table in SQLiteSchema.editionNames { try db.execute(sql: "DROP TABLE \(table)") }
      try db.execute(
        sql: """
          DROP INDEX story_article_source; ALTER TABLE story_article DROP COLUMN source;
          ALTER TABLE source DROP COLUMN articles;
          ALTER TABLE signature DROP COLUMN embedding; ALTER TABLE story DROP COLUMN embedding;
          DELETE FROM state WHERE name = 'editions_version'; PRAGMA user_version = 3;
          """)
    }
    let old = try SQLiteArticleArchive.open(path: file)
    #expect(try await old.headlines(edition: "GB", limit: 10) == page && page.count == 1)
    #expect(try await old.sources(SourcesRequest(limit: 10)) == ranks && ranks.sources.count == 3)
    try await IndexIntegrity.check(old)
    try await old.close()
  }

  /// What schema 7 lacked: what headlines are about.
  @Test func schemaSevenGetsEmbeddings() async throws {
    func headline(_ number: Int) -> Article {
      ArticleSamples.article(
        number, title: "Harbour of Quint shut by storm, day \(number)", body: "", hoursLater: Double(number))
    }
    let file = folder.path + "/seven.sqlite"
    let new = try SQLiteArticleArchive.open(path: file)
    for number in 1...3 { _ = try await new.put([headline(number)]) }
    let place = try await new.place(of: headline(3).id)
    try await new.close()
    try await change(file) { db in
      try db.execute(
        sql: """
          ALTER TABLE signature DROP COLUMN embedding; ALTER TABLE story DROP COLUMN embedding;
          UPDATE state SET value = 6 WHERE name = 'likeness_version'; PRAGMA user_version = 7;
          """)
    }
    let old = try SQLiteArticleArchive.open(path: file)
    #expect(try await old.place(of: headline(3).id) == place && place?.story.articleCount == 3)
    let counts = try await old.database.read { db in
      try IndexIntegrity.checkSums(in: db)
      return try Int.fetchAll(db, sql: "SELECT length(embedding) FROM signature")
    }
    #expect(counts == [48, 48, 48])
    try await old.close()
  }

  @Test func storiesOutlastARebuild() async throws {
    let file = folder.path + "/kept.sqlite"
    let archive = try SQLiteArticleArchive.open(path: file)
    for number in 1...3 { _ = try await archive.put([article(number)]) }
    let place = try await archive.place(of: article(3).id)
    try await archive.close()
    // The sum as of other vectors.
    let other = StoryCentroid(terms: [StoryCentroid.Term(hash: 7, weight: 3)])
    try await change(file) { db in
      try db.execute(sql: "UPDATE state SET value = 0 WHERE name = 'likeness_version'")
      try db.execute(sql: "UPDATE story SET terms = ?", arguments: [Data(other.termBytes)])
    }
    let again = try SQLiteArticleArchive.open(path: file)
    #expect(try await again.place(of: article(3).id) == place)
    try await again.database.read { try IndexIntegrity.checkSums(in: $0) }
    try await again.close()
  }

  /// A kill in the middle: the next opening goes on from the last step.
  @Test func rebuildGoesOnWhereItWasKilled() async throws {
    let file = folder.path + "/killed.sqlite"
    let archive = try SQLiteArticleArchive.open(path: file)
    for number in 1...9 { _ = try await archive.put([article(number)]) }
    try await archive.close()
    let queue = try DatabaseQueue(path: file)
    for _ in 0..<2 {
      // The second beginning is that of a version between, which must not be gone on with.
      try await queue.write { db in
        try IndexRebuild.begin(in: db)
        #expect(try IndexRebuild.step(in: db, limit: 4) == 4)
        try EditionFill.begin(in: db)
        #expect(try EditionFill.step(in: db, limit: 4) == 4)
      }
    }
    try queue.close()
    let steps = Mutex<[Int]>([])
    var options = SQLiteOptions()
    options.onRebuild = { done, all in steps.withLock { $0 += [done, all] } }
    let again = try SQLiteArticleArchive.open(path: file, options: options)
    #expect(steps.withLock { $0 } == [4, 9, 9, 9, 4, 9, 9, 9])
    let found = try await again.search(
      SearchRequest(filter: ArticleFilter(text: "harbour"), limit: 20, showCopies: true))
    #expect(found.hits.count == 9)
    try await IndexIntegrity.check(again)
    try await again.close()
    // A version that knew nothing of steps took the place for nothing, and left it standing.
    try await change(file) { db in
      try db.execute(sql: "INSERT INTO state (name, value) VALUES ('rebuild_from', 5), ('rebuild_version', 7)")
    }
    options.onRebuild = { _, _ in Issue.record("an index that is whole is built anew") }
    try await SQLiteArticleArchive.open(path: file, options: options).close()
  }
}
