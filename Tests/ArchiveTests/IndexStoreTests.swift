import Foundation
import GRDB
import Models
import TestKit
import Testing

@testable import Archive

/// The index on disk: segments, merges, what is in memory only, and what a kill leaves.
@Suite struct IndexStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// No two are copies of each other.
  private static func article(_ number: Int, revision: Int = 0) -> Article {
    var article = ArticleSamples.article(
      number, title: "Report w\(number)", body: "The harbour of w\(number) r\(revision) is n\(number % 10) calm.",
      source: number % 5, hoursLater: Double(number), sequence: number + revision * 10_000)
    article.fingerprint = nil
    return article
  }

  private func found(_ archive: SQLiteArticleArchive, _ text: String, _ limit: Int = 5) async throws -> [String] {
    try await archive.search(
      SearchRequest(filter: ArticleFilter(text: text), order: .newest, limit: limit, showCopies: true)
    )
    .hits.map(\.article.id.rawValue)
  }

  @Test func findsEverythingThroughSegmentsAndMerges() async throws {
    let archive = try SQLiteArticleArchive.open(path: folder.path)
    for start in stride(from: 0, to: 2_304, by: 256) {
      _ = try await archive.put((start..<(start + 256)).map { Self.article($0) })
    }
    for number in stride(from: 0, to: 2_304, by: 200) {
      _ = try await archive.put([Self.article(number, revision: 1)])
    }
    let levels = try await archive.database.read { try SegmentTable($0).live().map(\.level) }
    #expect(levels.contains { $0 > 0 }, "no merge: \(levels)")
    for number in stride(from: 0, to: 2_304, by: 97) {
      #expect(try await found(archive, "w\(number) harbour") == [ArticleSamples.identifier(number)], "\(number)")
    }
    #expect(try await found(archive, "r1", 100).count == 12)
    #expect(try await found(archive, "w200 r0").isEmpty)
    #expect(try await found(archive, "w200 r1").count == 1)
    #expect(try await found(archive, "\"n0 calm\"", 3).count == 3)
    try await IndexIntegrity.check(archive)
    try await archive.close()
  }

  @Test func aKillLosesNothing() async throws {
    let archive = try SQLiteArticleArchive.open(path: folder.path + "/first/archive.sqlite")
    for start in stride(from: 0, to: 1_200, by: 200) {
      _ = try await archive.put((start..<(start + 200)).map { Self.article($0) })
    }
    _ = try await archive.put([Self.article(1_190, revision: 1)])
    // What lies on the disk at this moment, as if the process were gone.
    try FileManager.default.createDirectory(atPath: folder.path + "/second", withIntermediateDirectories: true)
    for name in ["archive.sqlite", "archive.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: folder.path + "/first/" + name, toPath: folder.path + "/second/" + name)
    }
    let second = try SQLiteArticleArchive.open(path: folder.path + "/second/archive.sqlite")
    for number in stride(from: 0, to: 1_200, by: 50) {
      #expect(try await found(second, "w\(number) harbour") == [ArticleSamples.identifier(number)], "\(number)")
    }
    #expect(try await found(second, "r1") == [ArticleSamples.identifier(1_190)])
    try await IndexIntegrity.check(second)
    try await second.close()
    try await archive.close()
  }

  @Test func aStopLeavesNothingInMemoryOnly() async throws {
    let archive = try SQLiteArticleArchive.open(path: folder.path)
    _ = try await archive.put((0..<20).map { Self.article($0) })
    #expect(archive.fresh.current.postings.documentCount == 20)
    try await archive.close()
    let again = try SQLiteArticleArchive.open(path: folder.path)
    #expect(again.fresh.current.postings.documentCount == 0)
    #expect(try await found(again, "harbour", 30).count == 20)
    try await again.close()
  }

  /// Between a commit and the moment in which searches see its articles in memory, a view of the store is not whole.
  @Test func aViewThatKnowsMoreThanTheMemoryIsNotWhole() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    _ = try await archive.put([Self.article(1)])
    let before = archive.fresh.current.postings
    let held = FreshIndex()
    held.add([], end: 1)
    #expect(before.documentCount == 1)
    #expect(try await archive.database.read { try IndexView($0, fresh: held).isWhole })
    _ = try await archive.put([Self.article(1, revision: 1)])
    #expect(try await archive.database.read { try !IndexView($0, fresh: held).isWhole })
    #expect(try await found(archive, "w1 r1").count == 1)
  }

  /// A word of which an unused segment has more rows than are deleted at once goes all the same.
  @Test func unusedSegmentsOfOneLongWordAreDeleted() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    let left = try await archive.database.write { db in
      let table = SegmentTable(db)
      let segment = try table.insert(level: 3, first: 0, isLive: false)
      for part in 0..<1_000 { try table.insert(PostingListWriter(), of: "the", part: part, segment: segment) }
      for _ in 0..<4 { try SegmentMerge(db, times: RowTable(db)).work(documents: 1) }
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM index_posting")
    }
    #expect(left == 0)
  }

  /// Whatever is typed gives an answer or an error of the text, soon.
  @Test func noTextBreaksASearch() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    _ = try await archive.put((0..<10).map { Self.article($0) })
    let pieces = [
      "harbour", "w1", "\"", "(", ")", "-", "*", ":", "OR", "NOT", "AND", " ", " ", "title:", "source:", "after:",
      "-7d", "story:",
      "\u{202E}", "é", "e\u{301}", "🙂", "人工", "ไทย", "\u{0}", "'", ";", "--", "#5:en", "~w1",
      "\u{1F468}\u{200D}\u{1F469}", "%", "\\",
    ]
    var random = SeededRandom(seed: 3)
    for _ in 0..<3_000 {
      let text = (0..<Int(random.next() % 14)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      do {
        _ = try await archive.search(SearchRequest(filter: ArticleFilter(text: text), limit: 3, facets: true))
      } catch let error as ArchiveError {
        #expect(error.code == .invalidArgument && error.field == "filter.text", "\(text): \(error)")
      }
    }
    try await archive.close()
  }
}
