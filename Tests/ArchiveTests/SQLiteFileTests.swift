import Foundation
import GRDB
import Models
import TestKit
import Testing

@testable import Archive

/// What happens at the file: opening it twice, opening something else, closing and opening again.
@Suite struct SQLiteFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ path: String) -> ArchiveError? {
    do {
      _ = try SQLiteArticleArchive.open(path: path)
      return nil
    } catch {
      return error as? ArchiveError
    }
  }

  @Test func oneProcessAtATime() async throws {
    let archive = try SQLiteArticleArchive.open(path: folder.path)
    let refused = failure(folder.path + "/archive.sqlite")
    #expect(refused?.code == .locked && refused?.message.contains("archive.sqlite") == true)
    #expect(refused?.message.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
    try await archive.close()
    try await archive.close()
    #expect(failure(folder.path) == nil)
  }

  @Test func whatIsNoArchiveIsRefusedUntouched() throws {
    let garbage = folder.path + "/garbage"
    try Data("no database at all, just words".utf8).write(to: URL(filePath: garbage))
    #expect(failure(garbage)?.code == .unreadable)
    #expect(try Data(contentsOf: URL(filePath: garbage)).count == 30)
    let foreign = folder.path + "/foreign.sqlite"
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE other (x)") }
    #expect(failure(foreign)?.code == .unreadable)
    let newer = folder.path + "/newer.sqlite"
    try DatabaseQueue(path: newer).write { db in
      try SQLiteSchema.create(in: db)
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(failure(newer)?.message.contains("schema 99") == true)
    #expect(failure("")?.code == .unreadable && failure("/proc/none/archive")?.code == .unavailable)
  }

  @Test func theFileAloneIsTheArchiveAfterAStop() async throws {
    let archive = try SQLiteArticleArchive.open(path: folder.path)
    _ = try await archive.put((0..<20).map { ArticleSamples.article($0, title: "Bridge \($0)") })
    // A question leaves a reader open beside the writer.
    _ = try await archive.export(ExportRequest(limit: 1))
    try await archive.close()
    let copy = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: folder.path + "/archive.sqlite", toPath: copy.path + "/archive.sqlite")
    let restored = try SQLiteArticleArchive.open(path: copy.path)
    #expect(try await restored.export(ExportRequest(limit: 100)).articles.count == 20)
    try await restored.close()
  }

  @Test func anArchiveIsThereAgain() async throws {
    let articles = (0..<20).map { ArticleSamples.article($0, title: "Bridge \($0)") }
    let first = try SQLiteArticleArchive.open(path: folder.path)
    _ = try await first.put(articles)
    let cursor = try await first.watch(WatchRequest(limit: 1)).nextCursor
    try await first.close()
    let second = try SQLiteArticleArchive.open(path: folder.path)
    #expect(try await second.export(ExportRequest(limit: 100)).articles.count == 20)
    #expect(try await second.watch(WatchRequest(cursor: cursor, limit: 1)).articles.isEmpty)
    let durable = try await second.database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    #expect(durable == 2)
    try await second.close()
  }

  /// A number that a new enrichment took must not keep a watcher from parking.
  @Test func aWatchPassesOverEnrichments() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    var article = ArticleSamples.article(1)
    _ = try await archive.put([article])
    let seen = try await archive.watch(WatchRequest(cursor: "0", limit: 5)).nextCursor
    article.keywords = [Keyword(text: "later", score: 1)]
    _ = try await archive.put([article])
    let next = try await archive.watch(WatchRequest(cursor: seen, limit: 5))
    #expect(next.articles.isEmpty && Int(next.nextCursor) == archive.signal.latest)
  }

  @Test func anIndexOfAnotherAnalyzerIsBuiltAnew() async throws {
    let first = try SQLiteArticleArchive.open(path: folder.path)
    _ = try await first.put((0..<5).map { ArticleSamples.article($0, title: "Bridge", keywords: ["steel"]) })
    try await first.database.write { db in
      try db.execute(
        sql: """
          UPDATE state SET value = 0 WHERE name = 'analyzer_version';
          DELETE FROM index_posting;
          """)
    }
    try await first.close()
    let second = try SQLiteArticleArchive.open(path: folder.path)
    let found = try await second.search(
      SearchRequest(filter: ArticleFilter(text: "bridge", keywords: ["steel"]), limit: 10))
    #expect(found.hits.count == 5)
    try await IndexIntegrity.check(second)
    try await second.close()
  }
}
