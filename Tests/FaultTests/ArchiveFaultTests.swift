import Archive
import Foundation
import Models
import Synchronization
import TestKit
import Testing

/// The archive while its disk fails: nothing half, nothing twice, and the same deliveries again make it whole.
@Suite struct ArchiveFaultTests {
  private struct DiskFault: Error {}

  /// Deliveries with copies, new texts and late old ones; each commit fails with a chance of one in three.
  @Test(arguments: 0..<12) func failedCommitsLeaveNothingBehind(seed: UInt64) async throws {
    let random = Mutex(SeededRandom(seed: seed))
    let isBroken = Mutex(true)
    var options = SQLiteOptions()
    options.beforeCommit = { _ in
      let fails = random.withLock { $0.next() % 3 == 0 }
      if fails, isBroken.withLock({ $0 }) { throw DiskFault() }
    }
    let archive = try SQLiteArticleArchive.inMemory(options: options)
    let whole = try SQLiteArticleArchive.inMemory()
    let deliveries = deliveries(seed: seed)
    for batch in deliveries { _ = try await whole.put(batch) }

    var kept = 0
    for batch in deliveries {
      let before = try await archive.stats()
      do {
        _ = try await archive.put(batch)
        kept += 1
      } catch {
        let after = try await archive.stats()
        #expect(after.articles == before.articles && after.revisions == before.revisions)
      }
    }
    #expect(kept > 0 && kept < deliveries.count, "the seed breaks some commits and not all")
    isBroken.withLock { $0 = false }
    for batch in deliveries { _ = try await archive.put(batch) }
    try await expectSame(archive, whole)
  }

  /// Callers beside each other share commits; one that fails takes none of the others with it for good.
  @Test func oneFailureDoesNotTakeTheOthers() async throws {
    let failures = Mutex(0)
    var options = SQLiteOptions()
    options.beforeCommit = { number in
      guard number % 2 == 1 else { return }
      failures.withLock { $0 += 1 }
      throw DiskFault()
    }
    let archive = try SQLiteArticleArchive.inMemory(options: options)
    let stored = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask { (try? await archive.put([ArticleSamples.article(number)])) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(failures.withLock { $0 } > 0)
    #expect(try await archive.stats().articles == stored)
    #expect(try await archive.export(ExportRequest(limit: 100)).articles.count == stored)
  }

  /// A full archive refuses clearly, goes on answering, and loses nothing that it had acknowledged.
  @Test func aFullArchiveSaysSo() async throws {
    let folder = NSTemporaryDirectory() + "newswire-full-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = SQLiteOptions()
    options.storeBytesMax = 400 << 10
    let archive = try SQLiteArticleArchive.open(path: folder + "/archive.sqlite", options: options)
    var acknowledged: [ArticleID] = []
    var refusal: ArchiveError?
    var random = SeededRandom(seed: 1)
    for number in 0..<400 where refusal == nil {
      let body = (0..<300).map { _ in "w" + String(random.next() % 100_000, radix: 36) }.joined(separator: " ")
      do {
        acknowledged += try await archive.put([ArticleSamples.article(number, body: body)]).map(\.articleID)
      } catch {
        refusal = error as? ArchiveError
      }
    }
    #expect(refusal?.code == .full && refusal?.message.contains("full") == true)
    #expect(!acknowledged.isEmpty)
    #expect(try await archive.stats().articles == acknowledged.count)
    try await archive.close()
    let again = try SQLiteArticleArchive.open(path: folder + "/archive.sqlite")
    for id in acknowledged { #expect(try await again.article(id, revision: 0) != nil) }
    try await again.close()
  }

  private func deliveries(seed: UInt64) -> [[Article]] {
    var random = SeededRandom(seed: seed &+ 1_000)
    return (0..<30).map { _ in
      (0..<Int(random.next() % 4 + 1)).map { _ in
        let (number, version) = (Int(random.next() % 12), Int(random.next() % 3))
        return ArticleSamples.article(
          number, title: "Event \(number % 4) version \(version)",
          body: "The same words of event \(number % 4) in version \(version) go round and round the world today.",
          source: number % 5, hoursLater: Double(number + version), keywords: ["event \(number % 4)"],
          sequence: number * 10 + version, contentHash: "v\(version)")
      }
    }
  }

  private func expectSame(_ one: SQLiteArticleArchive, _ two: SQLiteArticleArchive) async throws {
    for text in ["event", "version", "\"version 1\"", "world", "nothing"] {
      let request = SearchRequest(filter: ArticleFilter(text: text), order: .newest, limit: 100)
      #expect(try await one.search(request).hits == two.search(request).hits)
    }
    for number in 0..<12 {
      let id = ArticleID(rawValue: ArticleSamples.identifier(number))
      #expect(try await one.revisions(of: id) == two.revisions(of: id))
      #expect(try await one.article(id, revision: 0) == two.article(id, revision: 0))
    }
    #expect(
      try await one.sources(SourcesRequest(limit: 100)).sources.map(\.reasons)
        == two.sources(SourcesRequest(limit: 100)).sources.map(\.reasons))
  }
}
