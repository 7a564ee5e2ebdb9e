import Archive
import Models
import Testing

extension ArchiveCompatTest {
  func putAndGet(_ archive: any ArticleArchive) async throws {
    let article = ArticleSamples.article(1, title: "A bridge opens", keywords: ["bridges"], countries: ["FR"])
    let results = try await archive.put([article])
    #expect(results == [PutResult(articleID: article.id, outcome: .created, revision: 1)])
    var stored = article
    stored.revision = 1
    #expect(try await archive.article(article.id, revision: 0) == stored)
    #expect(try await archive.article(article.id, revision: 1) == stored)
    #expect(try await archive.article(article.id, revision: 2) == nil)
    #expect(try await archive.article("anone", revision: 0) == nil)
    let stats = try await archive.stats()
    #expect(stats.articles == 1 && stats.revisions == 1 && stats.sources == 1)
    #expect(stats.newestPublishedAt == ArticleSamples.noon)
  }

  func redelivery(_ archive: any ArticleArchive) async throws {
    let article = ArticleSamples.article(1, title: "A bridge opens")
    _ = try await archive.put([article, article])
    let again = try await archive.put([article])
    #expect(again == [PutResult(articleID: article.id, outcome: .replaced, revision: 1)])
    let stats = try await archive.stats()
    #expect(stats.articles == 1 && stats.revisions == 1)
    let hits = try await archive.search(SearchRequest(filter: ArticleFilter(text: "bridge"), limit: 10)).hits
    #expect(hits.count == 1)
    #expect(try await archive.export(ExportRequest(limit: 10)).articles.count == 1)
  }

  func revisions(_ archive: any ArticleArchive) async throws {
    let first = ArticleSamples.article(1, title: "Ten hurt", sequence: 5, contentHash: "x")
    let second = ArticleSamples.article(1, title: "Twelve hurt", hoursLater: 2, sequence: 9, contentHash: "y")
    let late = ArticleSamples.article(1, title: "Some hurt", sequence: 2, contentHash: "z")
    _ = try await archive.put([first])
    #expect(try await archive.put([second]).first?.outcome == .revised)
    #expect(try await archive.put([late]) == [PutResult(articleID: first.id, outcome: .revised, revision: 1)])
    #expect(try await archive.article(first.id, revision: 0)?.title == "Twelve hurt")
    #expect(try await archive.revisions(of: first.id).map(\.title) == ["Some hurt", "Ten hurt", "Twelve hurt"])
    #expect(try await archive.article(first.id, revision: 2)?.title == "Ten hurt")
    for (word, count) in [("ten", 0), ("some", 0), ("twelve", 1)] {
      let found = try await archive.search(SearchRequest(filter: ArticleFilter(text: word), limit: 10))
      #expect(found.hits.count == count, "\(word)")
    }
    let stats = try await archive.stats()
    #expect(stats.articles == 1 && stats.revisions == 3)
  }

  /// Deliveries in any order, some twice, give the same archive.
  func anyOrder(_ archive: any ArticleArchive) async throws {
    let deliveries = (0..<40).map { step in
      ArticleSamples.article(
        step % 8, title: "Version \(step % 5) of \(step % 8)", hoursLater: Double(step % 3), keywords: ["k\(step % 5)"],
        sequence: step + 1, contentHash: "c\(step % 5)")
    }
    let other = try await open()
    for article in deliveries { _ = try await archive.put([article]) }
    var random = SeededRandom(seed: 7)
    for article in (deliveries + deliveries.prefix(13)).shuffled(using: &random) { _ = try await other.put([article]) }
    for number in 0..<8 {
      let id = ArticleID(rawValue: ArticleSamples.identifier(number))
      #expect(try await archive.article(id, revision: 0) == other.article(id, revision: 0))
      #expect(try await archive.revisions(of: id) == other.revisions(of: id))
    }
    for step in 0..<5 {
      let request = SearchRequest(filter: ArticleFilter(keywords: ["k\(step)"]), order: .newest, limit: 100)
      #expect(try await archive.search(request).hits == other.search(request).hits)
    }
    let (one, two) = (try await archive.stats(), try await other.stats())
    #expect(one.articles == two.articles && one.revisions == two.revisions)
    try await other.close()
  }

  /// An article that comes as a mobile page, as one of AMP and as the publisher's own has the last one's address, in whichever order.
  func oneAddress(_ archive: any ArticleArchive) async throws {
    let addresses = ["https://echo.example/a", "https://m.echo.example/a", "https://echo.example/a/amp"]
    let variants = addresses.enumerated().map { number, address in
      var article = ArticleSamples.article(
        1, title: "A bridge opens \(number)", sequence: number + 1, contentHash: "c\(number)")
      article.url = address
      return article
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      let other = try await open()
      for number in order { _ = try await other.put([variants[number]]) }
      let stored = try await other.article(variants[0].id, revision: 0)
      #expect(stored?.url == addresses[0] && stored?.title == "A bridge opens 2", "\(order)")
      #expect(try await other.revisions(of: variants[0].id).count == 3)
      try await other.close()
    }
    var same = variants[0]
    same.url = addresses[1]
    _ = try await archive.put([same])
    same.sequence += 1
    _ = try await archive.put([variants[0], same])
    let request = SearchRequest(filter: ArticleFilter(text: "bridge"), limit: 10)
    #expect(try await archive.search(request).hits.map(\.article.url) == [addresses[0]])
  }

  func laterEnrichment(_ archive: any ArticleArchive) async throws {
    var article = ArticleSamples.article(1, title: "A bridge opens", keywords: ["old"])
    _ = try await archive.put([article])
    let cursor = try await archive.export(ExportRequest(limit: 10)).nextCursor
    let stale = article
    article.keywords = [Keyword(text: "new", score: 1)]
    article.steps = [StepRecord(name: "keywords", version: 2)]
    #expect(try await archive.put([article]).first?.outcome == .replaced)
    #expect(try await archive.put([stale]).first?.outcome == .replaced)
    #expect(try await archive.article(article.id, revision: 0)?.keywords.map(\.text) == ["new"])
    let old = try await archive.search(SearchRequest(filter: ArticleFilter(keywords: ["old"]), limit: 10))
    let new = try await archive.search(SearchRequest(filter: ArticleFilter(keywords: ["NEW"]), limit: 10))
    #expect(old.hits.isEmpty && new.hits.count == 1)
    let changed = try await archive.export(ExportRequest(cursor: cursor, limit: 10))
    #expect(changed.articles.map(\.id) == [article.id] && changed.isEnd)
  }

  func refusals(_ archive: any ArticleArchive) async throws {
    var nameless = ArticleSamples.article(1)
    nameless.id = ""
    var hashless = ArticleSamples.article(2)
    hashless.contentHash = ""
    for (articles, field) in [
      ([], "articles"), ([ArticleSamples.article(3), nameless], "articles[1].id"),
      ([hashless], "articles[0].content_hash"),
      ((0...ArchiveLimits.putArticlesMax).map { ArticleSamples.article($0) }, "articles"),
    ] as [([Article], String)] {
      let error = await #expect(throws: ArchiveError.self) { _ = try await archive.put(articles) }
      #expect(error?.code == .invalidArgument && error?.field == field)
    }
    #expect(try await archive.stats().articles == 0)
  }

  func prefixes(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put((0..<40).map { ArticleSamples.article($0) })
    let one = try await archive.articleIDs(startingWith: ArticleSamples.identifier(7), limit: 3)
    #expect(one == [ArticleID(rawValue: ArticleSamples.identifier(7))])
    #expect(try await archive.articleIDs(startingWith: "a", limit: 3).count == 3)
    #expect(try await archive.articleIDs(startingWith: "b", limit: 3).isEmpty)
  }
}
