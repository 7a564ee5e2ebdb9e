import Models
import Wire

/// The JSON API: the replies of the services in protobuf's JSON mapping.
enum APIRoutes {
  static let base = "/api/v1"

  static let routes: [Route] = [
    Route("GET", base + "/headlines", operation: headlines) { visit in
      let limit = try SearchQuery.limit(visit.query)
      let request = HeadlinesRequest(edition: visit.query["edition"], limit: limit)
      let response = try await visit.newsroom.ask(QueryMethods.headlines, request)
      return try visit.json(response)
    },
    Route("GET", base + "/articles/{id}", operation: article) { visit in
      let revision = try number(visit, "revision", in: 0...Int(UInt32.max), usual: 0)
      let similar = try number(visit, "similar", in: 1...50, usual: 5)
      let request = GetRequest(id: visit.parameter("id"), revision: revision, similarLimit: similar)
      var response = try await visit.newsroom.ask(QueryMethods.get, request)
      response.page.article = withoutText(response.page.article)
      return try visit.json(response)
    },
    Route("GET", base + "/articles/{id}/similar", operation: similar) { visit in
      let limit = try SearchQuery.limit(visit.query, usual: 10, most: 50)
      let request = SimilarRequest(id: ArticleID(rawValue: visit.parameter("id")), limit: limit)
      return try visit.json(try await visit.newsroom.ask(QueryMethods.similar, request))
    },
    Route("GET", base + "/stories/{id}", operation: story) { visit in
      let limit = try SearchQuery.limit(visit.query)
      let request = StoryRequest(id: visit.parameter("id"), limit: limit, cursor: visit.query["cursor"])
      let response = try await visit.newsroom.ask(QueryMethods.story, request)
      return try visit.json(response)
    },
    Route("GET", base + "/search", operation: search) { visit in
      let facets = try SearchQuery.truth(visit.query, "facets")
      let query = try SearchQuery(visit.query, facets: facets)
      return try visit.json(try await visit.newsroom.ask(QueryMethods.search, query.request))
    },
    Route("GET", base + "/trends", operation: trends) { visit in
      let limit = try SearchQuery.limit(visit.query)
      let request = TrendsRequest(edition: visit.query["edition"], limit: limit)
      return try visit.json(try await visit.newsroom.ask(QueryMethods.trends, request))
    },
    Route("GET", base + "/sources", operation: sources) { visit in
      let limit = try SearchQuery.limit(visit.query, usual: 100, most: 1_000)
      let request = SourcesRequest(country: visit.query["country"], limit: limit, cursor: visit.query["cursor"])
      return try visit.json(try await visit.newsroom.ask(QueryMethods.sources, request))
    },
    Route("GET", base + "/archive", operation: archive) { visit in
      try visit.json(try await visit.newsroom.ask(QueryMethods.archiveStats, ArchiveStatsRequest()))
    },
    Route("GET", base + "/queue", operation: queue) { visit in
      try visit.json(try await visit.newsroom.askIngest(IngestMethods.queueStats, QueueStatsRequest()))
    },
    Route("GET", base + "/openapi.json") { visit in
      var response = WebResponse(200, WebResponse.json, OpenAPIDocument.text(visit.site.routes))
      response.maxAge = 300
      return response
    },
  ]

  /// A digest page has no full text: that is at the source. What only serves the archive stays there too.
  private static func withoutText(_ article: Article) -> Article {
    var article = article
    article.body = ""
    article.blocks = []
    article.sentences = []
    article.fingerprint = nil
    article.vector = nil
    return article
  }

  private static func number(
    _ visit: Visit, _ name: String, in range: ClosedRange<Int>, usual: Int
  ) throws(WebFailure) -> Int {
    let text = visit.query[name]
    guard !text.isEmpty else { return usual }
    guard let number = Int(text), range.contains(number) else {
      throw WebFailure(400, .badParameter, detail: "\(name): \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
