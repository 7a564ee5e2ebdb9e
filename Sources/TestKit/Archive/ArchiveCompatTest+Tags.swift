import Archive
import Models
import Testing

extension ArchiveCompatTest {
  /// Tags are counted once an article, in its newest revision, whatever was put how often and in which order.
  func tags(_ archive: any ArticleArchive) async throws {
    let empty = try await archive.tagCensus()
    #expect(empty.languages.isEmpty && !empty.version.isEmpty)
    var articles = (1...TagCensus.languageArticlesMin).map { number in
      var article = ArticleSamples.article(number, source: number % 3)
      article.tags = ["Harbour", "Number \(number % 4)", "Only \(number)"]
      return article
    }
    articles += (1...9).map { number in
      var article = ArticleSamples.article(1_000 + number, source: 3)
      article.tags = ["Port"]
      return article
    }
    for start in stride(from: 0, to: articles.count, by: 50) {
      _ = try await archive.put(Array(articles[start..<min(start + 50, articles.count)]))
    }
    _ = try await archive.put([articles[0]])
    var revised = articles[1]
    (revised.tags, revised.contentHash, revised.sequence) = (["Lighthouse"], "other", 9_000)
    _ = try await archive.put([revised])
    let census = try await archive.tagCensus()
    // French has too few articles to learn from.
    #expect(census.languages.map(\.language) == ["en"])
    #expect(census.version != empty.version)
    #expect(try await archive.tagCensus() == census)
    let texts = try #require(census.languages.first).tags.map(\.text)
    #expect(texts == ["Number 0", "Number 1", "Number 3", "Number 2"])
  }
}
