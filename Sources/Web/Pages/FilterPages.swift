import Models
import Wire

/// Everything of one source, keyword, name, topic or country, the newest first.
enum FilterPages {
  static let routes =
    Listing.routes("/source/{id}") { visit in
      let id = visit.parameter("id")
      return try await load(visit, ArticleFilter(sources: [id]), path: Links.source(id), name: "source", value: id)
    }
    + Listing.routes("/keyword/{text}") { visit in
      let text = visit.parameter("text")
      let filter = ArticleFilter(keywords: [text])
      return try await load(visit, filter, path: Links.keyword(text), name: "keyword", value: text)
    }
    + Listing.routes("/entity/{name}") { visit in
      let name = visit.parameter("name")
      let filter = ArticleFilter(entities: [name])
      return try await load(visit, filter, path: Links.entity(name), name: "entity", value: name)
    }
    + Listing.routes("/topic/{code}") { visit in
      let code = visit.parameter("code")
      return try await load(visit, ArticleFilter(topics: [code]), path: Links.topic(code), name: "topic", value: code)
    }
    + Listing.routes("/country/{code}") { visit in
      let code = visit.parameter("code").uppercased()
      let filter = ArticleFilter(countries: [code])
      return try await load(visit, filter, path: Links.country(code), name: "country", value: code)
    }

  private static func load(
    _ visit: Visit, _ filter: ArticleFilter, path: String, name: String, value: String
  ) async throws -> Listing {
    guard value.contains(where: { !$0.isWhitespace }) else { throw Listing.noName(name, visit) }
    let limit = try SearchQuery.limit(visit.query)
    let request = SearchRequest(filter: filter, order: .newest, limit: limit, cursor: visit.query["cursor"])
    let response = try await visit.newsroom.ask(QueryMethods.search, request)
    let (words, views) = (visit.words, visit.views)
    if response.hits.isEmpty, request.cursor.isEmpty, try await !hasEmptyFeed(visit, name, value) {
      var failure = WebFailure(
        404, .notFound, detail: "\(words(name))\(words("colon")) \(String(value.prefix(200)).shown)")
      failure.isOwnWords = true
      throw failure
    }
    let shown = reading(visit, name, value, response)
    let heading = words(name == "source" ? "articlesOf" : "articlesOn", shown)
    var view: View = [
      "heading": heading, "items": response.hits.map { views.hit($0) }, "isEmpty": response.hits.isEmpty,
      "hasMore": !response.nextCursor.isEmpty,
      "moreHref": visit.query.setting("cursor", response.nextCursor).url(path),
      "hasLine": true, "line": words(name), "linePlus": true, "facts": [View](),
      "lineHref": QueryItems([(name, value)]).url(SearchPage.path), "lineText": words("filters"),
    ]
    if name == "country" {
      view["lineHref"] = Links.edition(value)
      view["lineText"] = words("headlines", shown)
    } else if name == "source" {
      view["facts"] = await rank(visit, response.hits.first?.article)
    }
    let articles = response.hits.map(\.article)
    let page = Page(
      template: "list", title: heading, view: view, path: path, feeds: Page.feeds(of: path),
      isHidden: !request.cursor.isEmpty)
    return Listing(page: page, path: path, articles: articles)
  }

  /// A reader of feeds that follows a keyword or a name before there is news of it gets an empty feed; a person gets a page that
  /// says that there is none. A source has to be one that is known.
  private static func hasEmptyFeed(_ visit: Visit, _ name: String, _ value: String) async throws -> Bool {
    guard visit.isForFeedReaders else { return false }
    guard name == "source" else { return true }
    let request = ListSourceRecordsRequest(limit: 1, ids: [value])
    return try await !visit.newsroom.askIngest(SourceMethods.list, request).sources.isEmpty
  }

  private static func reading(
    _ visit: Visit, _ name: String, _ value: String, _ response: SearchResponse
  ) -> String {
    switch name {
    case "country": PlaceNames.country(value, visit.language)
    case "topic": TopicNames.name(value, visit.language).shown
    case "source": response.hits.first.map { visit.views.name(of: $0.article.source) } ?? value.shown
    default: value.shown
    }
  }

  /// The source's rank as the digest page of one of its articles tells it.
  private static func rank(_ visit: Visit, _ article: ArticleSummary?) async -> [View] {
    guard let article else { return [] }
    let request = GetRequest(id: article.id.rawValue, similarLimit: 1)
    guard let page = try? await visit.newsroom.ask(QueryMethods.get, request).page else { return [] }
    let reasons = RankText.reasons(page.sourceRank, visit.words)
    return [
      [
        "fact": RankText.text(page.sourceRank, visit), "hasRankReasons": !reasons.isEmpty,
        "rankReasons": reasons,
      ]
    ]
  }
}
