import Models
import Publishing
import Wire

/// Search, as a page that can be shared by its URL.
enum SearchPage {
  static let path = "/search"

  static let routes = [
    Route("GET", path) { visit in
      let query = try SearchQuery(visit.query, facets: true)
      do {
        return await visit.show(try await load(visit, query).page)
      } catch let failure as WebFailure where failure.place != nil {
        return await visit.show(faulty(visit, query, failure))
      }
    },
    Route("GET", path + "/feed.atom") { visit in
      AtomFeed.response(try await load(visit, try SearchQuery(visit.query.setting("order", "newest"))), visit)
    },
    Route("GET", path + "/feed.json") { visit in
      try JSONFeed.response(try await load(visit, try SearchQuery(visit.query.setting("order", "newest"))), visit)
    },
  ]

  static func load(_ visit: Visit, _ query: SearchQuery) async throws -> Listing {
    let response = try await visit.newsroom.ask(QueryMethods.search, query.request)
    var view = frame(visit, query)
    view["line"] = countLine(response, visit.words)
    view["hasLine"] = !response.facets.isEmpty
    view["items"] = response.hits.map { visit.views.hit($0) }
    view["isEmpty"] = response.hits.isEmpty
    view["partial"] = response.isPartial
    view["suggestion"] = !response.didYouMean.isEmpty
    view["suggestionText"] = response.didYouMean.shown
    view["suggestionHref"] = query.items.setting("q", response.didYouMean).setting("cursor", nil).url(path)
    view["hasMore"] = !response.nextCursor.isEmpty
    view["moreHref"] = query.items.setting("cursor", response.nextCursor).url(path)
    let facets = response.facets.compactMap { FacetViews(visit: visit, query: query).view($0) }
    view["facets"] = facets
    view["hasFacets"] = !facets.isEmpty
    let articles = response.hits.map(\.article)
    return Listing(page: page(visit, query, view), path: path, query: identity(query), articles: articles)
  }

  /// What the feed of a search is known by: not where its pages are turned.
  private static func identity(_ query: SearchQuery) -> QueryItems {
    query.items.setting("cursor", nil).setting("order", nil).setting("limit", nil)
  }

  private static func page(_ visit: Visit, _ query: SearchQuery, _ view: View) -> Page {
    let text = query.request.filter.text
    return Page(
      template: "search", title: heading(visit, query), view: view, path: identity(query).url(path),
      feeds: Page.feeds(of: path, query: identity(query)), searchText: text, isHidden: true)
  }

  private static func heading(_ visit: Visit, _ query: SearchQuery) -> String {
    let text = query.request.filter.text
    let limit = 120
    let short = text.count > limit ? text.prefix(limit) + "…" : text[...]
    return text.isEmpty ? visit.words("searchAll") : visit.words("searchTitle", String(short).shown)
  }

  private static func frame(_ visit: Visit, _ query: SearchQuery) -> View {
    let words = visit.words
    let orders: [(name: String, value: String, isChosen: Bool)] = [
      (words("byRelevance"), "relevance", query.request.order == .relevance),
      (words("byTime"), "newest", query.request.order == .newest),
    ]
    let active =
      SearchQuery.filters.flatMap { name in query.items.all(name).map { (name, $0) } }
      + ["after", "before"].compactMap { name in query.items[name].isEmpty ? nil : (name, query.items[name]) }
    let names = FacetViews(visit: visit, query: query)
    return [
      "heading": heading(visit, query), "fault": false, "hasLine": false, "items": [View](), "isEmpty": false,
      "partial": false, "suggestion": false, "hasMore": false, "hasFacets": false, "facets": [View](),
      "hasActive": !active.isEmpty,
      "active": active.map { name, value in
        let shown = names.reading(name, value)
        return [
          "activeName": shown, "activeTitle": words("removeFilter", shown),
          "activeHref": query.items.removing(name, value).setting("cursor", nil).url(path),
        ]
      } as [View],
      "orders": orders.map {
        [
          "orderName": $0.name, "chosen": $0.isChosen,
          "orderHref": query.items.setting("order", $0.value).setting("cursor", nil).url(path),
        ]
      } as [View],
    ]
  }

  private static func countLine(_ response: SearchResponse, _ words: Messages) -> String {
    let matches = words.count("matches", response.matchCount)
    return response.isMatchCountMinimum ? words("atLeast", matches) : matches
  }

  /// The page of a search text that is wrong: it points at the place.
  private static func faulty(_ visit: Visit, _ query: SearchQuery, _ failure: WebFailure) -> Page {
    var view = frame(visit, query)
    view["fault"] = true
    view["faultLead"] = visit.words("wrongPlace") + visit.words("colon")
    view.merge(Sentences(words: visit.words).faultView(failure.detail)) { $1 }
    view.merge(FaultPlace.view(query.request.filter.text, failure.place ?? 0..<0)) { $1 }
    var page = page(visit, query, view)
    page.status = failure.status
    page.feeds = []
    return page
  }
}
