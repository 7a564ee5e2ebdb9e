import Models
import Wire

/// The front page of an edition: its stories by rank.
enum FrontPage {
  /// Stories on the page.
  static let headlinesMax = 31

  static let routes =
    Listing.routes("/") { try await load($0, edition: Edition.world.code) }
    + Listing.routes("/edition/{code}") { try await load($0, edition: $0.parameter("code")) }

  static func load(_ visit: Visit, edition: String) async throws -> Listing {
    let request = HeadlinesRequest(edition: edition.uppercased(), limit: headlinesMax)
    let response = try await visit.newsroom.ask(QueryMethods.headlines, request)
    let (words, views) = (visit.words, visit.views)
    let code = response.edition.code
    let name = visit.site.editionName(code, visit.language)
    let articles = response.headlines.map(\.article)
    let items = response.headlines.map { item($0, views) }
    let newest = articles.compactMap { $0.publishedAt ?? $0.receivedAt }.max()
    var view: View = views.dates.view(newest)
    view["heading"] = words("latest", name)
    view["trendsHref"] = TrendsPage.href(code)
    view["trendsText"] = words("trends")
    view["hasLead"] = !items.isEmpty
    view["lead"] = Array(items.prefix(1))
    view["items"] = Array(items.dropFirst())
    let editions = await visit.site.editions.codes(visit.newsroom)
    view["hasEditions"] = !editions.isEmpty
    view["editions"] = editions.map {
      ["editionHref": Links.edition($0), "editionName": visit.site.editionName($0, visit.language)]
    }
    let path = Links.edition(code)
    let page = Page(
      template: "front", title: words("latest", name), view: view, description: words("frontDescription", name),
      path: path, feeds: Page.feeds(of: path))
    return Listing(page: page, path: path, articles: articles)
  }

  private static func item(_ headline: Headline, _ views: Views) -> View {
    var view = views.summary(headline.article)
    views.addSources(headline.alsoAt, to: &view)
    views.addReasons(headline.reasons, to: &view)
    let isStory = !headline.storyID.rawValue.isEmpty && !headline.alsoAt.isEmpty
    view["hasStory"] = isStory
    view["storyHref"] = Links.story(headline.storyID.rawValue)
    view["storyText"] = views.words.count("sources", headline.alsoAt.count + 1)
    return view
  }
}
