import Archive
import Models
import Testing

extension ArchiveCompatTest {
  func watching(_ archive: any ArticleArchive) async throws {
    #expect(try await archive.watch(WatchRequest(limit: 5)) == WatchResponse(nextCursor: "0"))
    _ = try await archive.put([ArticleSamples.article(1), ArticleSamples.article(2)])
    let now = try await archive.watch(WatchRequest(limit: 5)).nextCursor
    let both = try await archive.watch(WatchRequest(cursor: "0", limit: 5))
    #expect(both.articles.count == 2 && both.nextCursor == now)
    let one = try await archive.watch(WatchRequest(cursor: "0", limit: 1))
    let rest = try await archive.watch(WatchRequest(cursor: one.nextCursor, limit: 5))
    #expect((one.articles + rest.articles).map(\.id) == both.articles.map(\.id))
    async let parked = archive.watch(WatchRequest(cursor: now, waitMilliseconds: 30_000, limit: 5))
    _ = try await archive.put([ArticleSamples.article(3)])
    let woken = try await parked
    #expect(woken.articles.map(\.id.rawValue) == [ArticleSamples.identifier(3)])
    _ = try await archive.put([ArticleSamples.article(3)])
    #expect(try await archive.watch(WatchRequest(cursor: woken.nextCursor, limit: 5)).articles.isEmpty)
    for cursor in ["-1", "x", "999999999"] {
      await #expect(throws: ArchiveError.self, "\(cursor)") {
        _ = try await archive.watch(WatchRequest(cursor: cursor))
      }
    }
    let task = Task { try await archive.watch(WatchRequest(waitMilliseconds: 30_000, limit: 5)) }
    task.cancel()
    if case .success(let response) = await task.result { #expect(response.articles.isEmpty) }
  }

  func filteredWatching(_ archive: any ArticleArchive) async throws {
    let request = WatchRequest(
      filter: ArticleFilter(text: "harbour", countries: ["FR"]), cursor: "0", waitMilliseconds: 30_000, limit: 5)
    async let parked = archive.watch(request)
    _ = try await archive.put([ArticleSamples.article(1, title: "Harbour", countries: ["DE"])])
    _ = try await archive.put([ArticleSamples.article(2, title: "Airport", countries: ["FR"])])
    _ = try await archive.put([ArticleSamples.article(3, title: "Harbour", countries: ["FR"])])
    let woken = try await parked
    #expect(woken.articles.map(\.id.rawValue) == [ArticleSamples.identifier(3)])
    let next = try await archive.watch(WatchRequest(filter: request.filter, cursor: woken.nextCursor, limit: 5))
    #expect(next.articles.isEmpty && next.nextCursor == woken.nextCursor)
  }

  /// Writers and a reader at once: the reader sees every article, in an order that it never has to go back in.
  func exporting(_ archive: any ArticleArchive) async throws {
    let empty = try await archive.export(ExportRequest(limit: 10))
    #expect(empty.articles.isEmpty && empty.isEnd && empty.nextCursor == "0")
    let count = 120
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in stride(from: writer, to: count, by: 4) {
            _ = try await archive.put([ArticleSamples.article(number)])
          }
        }
      }
      group.addTask {
        var (seen, cursor): (Set<ArticleID>, String) = ([], "")
        while seen.count < count {
          let page = try await archive.export(ExportRequest(cursor: cursor, limit: 7))
          #expect(page.articles.count <= 7)
          for article in page.articles { #expect(seen.insert(article.id).inserted) }
          if page.nextCursor == cursor { await Task.yield() }
          cursor = page.nextCursor
        }
      }
      try await group.waitForAll()
    }
  }

  func closing(_ archive: any ArticleArchive) async throws {
    let parked = Task { try await archive.watch(WatchRequest(waitMilliseconds: 30_000, limit: 5)) }
    await Task.yield()
    try await archive.close()
    _ = await parked.result
    await #expect(throws: ArchiveError.self) { _ = try await archive.put([ArticleSamples.article(1)]) }
    await #expect(throws: ArchiveError.self) { _ = try await archive.stats() }
  }
}
