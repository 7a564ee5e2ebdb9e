import Archive
import Models
import NNG
import Query
import RPC
import TestKit
import Testing
import Wire

@Suite struct QueryServiceTests {
  private let summit = ArticleSamples.article(
    1, title: "Scientist warns Europe", body: "Open models must stay open. Ministers met on Monday in Paris.",
    source: 0,
    keywords: ["open source"], people: ["Ada Quint"], countries: ["FR"])

  private var related: Article {
    ArticleSamples.article(
      2, title: "Europe hears a warning", source: 2, hoursLater: 3, keywords: ["open source"], people: ["Ada Quint"])
  }

  @Test func aPageHasItsSevenParts() async throws {
    try await withQuery([summit, related]) { client in
      let page = try await client.call(QueryMethods.get, GetRequest(id: summit.id.rawValue)).page
      #expect(page.article.title == "Scientist warns Europe" && page.article.revision == 1)
      #expect(page.article.keywords.map(\.text) == ["open source"])
      #expect(page.sourceRank.rank == 1 && page.sourceRank.rankOf == 1 && page.sourceRank.source.country == "US")
      #expect(!page.sourceRank.reasons.isEmpty)
      #expect(page.edition == Edition(code: "US", name: "United States"))
      #expect(page.similar.map(\.article.id) == [related.id])
      #expect(page.notice.contains(summit.url) && page.notice.contains("North Post") && page.notice.contains("digest"))
      #expect(page.revisions.isEmpty)
    }
  }

  @Test func aPageShowsAnOldRevisionToo() async throws {
    var corrected = summit
    corrected.title = "Scientist warns Europe (corrected)"
    corrected.contentHash = "other"
    corrected.sequence = 9
    try await withQuery([summit, corrected]) { [corrected] client in
      let now = try await client.call(QueryMethods.get, GetRequest(id: summit.id.rawValue)).page
      #expect(now.article.title == corrected.title && now.revisions.map(\.title) == [summit.title])
      let old = try await client.call(QueryMethods.get, GetRequest(id: summit.id.rawValue, revision: 1)).page
      #expect(old.article.title == summit.title && old.revisions.map(\.revision) == [2])
      let error = await failure {
        _ = try await client.call(QueryMethods.get, GetRequest(id: summit.id.rawValue, revision: 3))
      }
      #expect(error?.code == .notFound && error?.message.contains("1 to 2") == true)
    }
  }

  @Test func anIDMayBeCut() async throws {
    var (first, second) = (summit, related)
    first.id = "abcdefgh1"
    second.id = "abcdefgh2"
    try await withQuery([first, second]) { client in
      let page = try await client.call(QueryMethods.get, GetRequest(id: "ABCDEFGH1")).page
      #expect(page.article.id == "abcdefgh1")
      for (id, code, part) in [
        ("abcdefgh", StatusCode.failedPrecondition, "abcdefgh1, abcdefgh2"),
        ("abcde", .invalidArgument, "at least 6"),
        ("", .invalidArgument, "at least 6"), ("zzzzzz", .notFound, "zzzzzz"),
        ("a%'\"--;", .invalidArgument, "not an"),
        (String(repeating: "a", count: 4_000), .invalidArgument, "id"),
      ] {
        let error = await failure { _ = try await client.call(QueryMethods.get, GetRequest(id: id)) }
        #expect(
          error?.code == code && error?.message.contains(part) == true, "\(id.prefix(20)): \(error?.message ?? "")")
      }
    }
  }

  @Test func whatIsWrongIsNamed() async throws {
    try await withQuery([summit]) { client in
      for (field, call) in [
        ("limit", { _ = try await client.call(QueryMethods.search, SearchRequest(limit: 101)) }),
        (
          "filter.text",
          { _ = try await client.call(QueryMethods.search, SearchRequest(filter: ArticleFilter(text: "!!"))) }
        ),
        (
          "filter.countries[1]",
          {
            _ = try await client.call(
              QueryMethods.search, SearchRequest(filter: ArticleFilter(countries: ["FR", "UK"])))
          }
        ),
        ("cursor", { _ = try await client.call(QueryMethods.search, SearchRequest(cursor: "n.0.0")) }),
        ("edition", { _ = try await client.call(QueryMethods.headlines, HeadlinesRequest(edition: "EUROPE")) }),
        ("country", { _ = try await client.call(QueryMethods.sources, SourcesRequest(country: "USA")) }),
        ("similar_limit", { _ = try await client.call(QueryMethods.get, GetRequest(id: "aaaaaa", similarLimit: 51)) }),
        (
          "wait_milliseconds", { _ = try await client.call(QueryMethods.watch, WatchRequest(waitMilliseconds: 30_001)) }
        ),
        ("cursor", { _ = try await client.call(QueryMethods.watch, WatchRequest(cursor: "soon")) }),
        ("articles", { _ = try await client.call(ArchiveMethods.put, PutRequest()) }),
        ("articles[0].id", { _ = try await client.call(ArchiveMethods.put, PutRequest(articles: [Article()])) }),
      ] as [(String, () async throws -> Void)] {
        let error = await failure(call)
        #expect(
          error?.code == .invalidArgument && error?.violations.map(\.field) == [field],
          "\(field): \(error?.message ?? "")")
      }
      let error = await failure { _ = try await client.call(QueryMethods.export, ExportRequest(cursor: "99")) }
      #expect(error?.code == .outOfRange)
    }
  }

  private func ranksAndTrendsAreAnswered(_ client: Client) async throws {
    let id = summit.source.id
    let history = try await client.call(QueryMethods.sourceHistory, SourceHistoryRequest(id: id))
    #expect(history.now.source.id == id && history.days.first?.rank == 1 && !history.now.parts.isEmpty)
    let page = try await client.call(QueryMethods.get, GetRequest(id: summit.id.rawValue)).page
    #expect(page.sourceRank == history.now)
    let trends = try await client.call(QueryMethods.trends, TrendsRequest(edition: "US"))
    #expect(trends.edition.name == "United States" && trends.asOf != nil)
    let nobody = await failure {
      _ = try await client.call(QueryMethods.sourceHistory, SourceHistoryRequest(id: "nobody.example"))
    }
    #expect(nobody?.code == .notFound)
  }

  @Test func questionsAreAnswered() async throws {
    try await withQuery([summit, related]) { client in
      let hits = try await client.call(QueryMethods.search, SearchRequest(filter: ArticleFilter(text: "open"))).hits
      #expect(hits.count == 2 && hits.allSatisfy { $0.score > 0 })
      let world = try await client.call(QueryMethods.headlines, HeadlinesRequest())
      #expect(world.edition == .world && world.headlines.count == 1 && world.headlines[0].alsoAt.count == 1)
      let american = try await client.call(QueryMethods.headlines, HeadlinesRequest(edition: "US"))
      #expect(american.edition.name == "United States" && american.headlines.count == 1)
      #expect(try await client.call(QueryMethods.sources, SourcesRequest()).sources.count == 2)
      try await ranksAndTrendsAreAnswered(client)
      #expect(try await client.call(QueryMethods.archiveStats, ArchiveStatsRequest()).articles == 2)
      let similar = try await client.call(QueryMethods.similar, SimilarRequest(id: summit.id)).similar
      #expect(similar.map(\.article.id) == [related.id])
      let all = try await client.call(QueryMethods.export, ExportRequest())
      #expect(all.articles.count == 2 && all.isEnd)
    }
  }

  @Test func aWatchWaitsForNews() async throws {
    try await withQuery([summit]) { client in
      let now = try await client.call(QueryMethods.watch, WatchRequest())
      #expect(now.articles.isEmpty && now.nextCursor == "1")
      async let parked = client.call(
        QueryMethods.watch, WatchRequest(cursor: now.nextCursor, waitMilliseconds: 30_000))
      _ = try await client.call(ArchiveMethods.put, PutRequest(articles: [related]))
      let news = try await parked
      #expect(news.articles.map(\.id) == [related.id])
    }
  }

  private func failure(_ body: () async throws -> Void) async -> RPCError? {
    do {
      try await body()
      return nil
    } catch {
      return error as? RPCError
    }
  }
}
