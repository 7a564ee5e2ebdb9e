import Models
import Wire

/// A story: who told it when, and why each article is in it.
enum StoryPage {
  static let routes = Listing.routes("/story/{id}") { try await load($0) }

  private static func load(_ visit: Visit) async throws -> Listing {
    let request = StoryRequest(
      id: visit.parameter("id"), limit: try SearchQuery.limit(visit.query), cursor: visit.query["cursor"])
    let response = try await visit.newsroom.ask(QueryMethods.story, request)
    let (story, words, views) = (response.story, visit.words, visit.views)
    let path = Links.story(story.id.rawValue)
    let first = story.firstReport
    var view = views.dates.view(story.lastReportedAt ?? first.publishedAt, isExact: true)
    view.merge(views.tongue(first.language)) { $1 }
    view["heading"] = views.title(story.title)
    view["summary"] = story.summary.shown
    view["hasSummary"] = !story.summary.isEmpty
    let languages = story.languages.map { PlaceNames.language($0, visit.language) }.joined(separator: ", ")
    view["line"] =
      [
        words.count("articles", story.articleCount), words.count("sources", story.sources.count),
        languages.isEmpty ? "" : words("inLanguages", languages),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    view["countries"] = story.countries.map {
      ["countryName": PlaceNames.country($0, visit.language).shown, "countryHref": Links.country($0)]
    }
    view["first"] = words("firstReport", views.name(of: first.source))
    let reasons = Sentences(words: words)
    view["spread"] = story.sources.map { source in
      views.source(source.source).merging(views.dates.view(source.reportedAt)) { $1 }.merging(
        reasons.view(source.distance)
      ) { $1 }
    }
    view["items"] = response.timeline.map { entry in
      var view = views.summary(entry.article)
      views.addSources(entry.alsoAt, to: &view)
      views.addReasons(entry.reasons, to: &view)
      return view
    }
    view["hasMore"] = !response.nextCursor.isEmpty
    view["moreHref"] = visit.query.setting("cursor", response.nextCursor).url(path)
    view["storyID"] = story.id.rawValue.shown
    let page = Page(
      template: "story", title: views.title(story.title), view: view, description: story.summary, path: path,
      feeds: Page.feeds(of: path), kind: "article", isHidden: !request.cursor.isEmpty)
    return Listing(page: page, path: path, articles: response.timeline.map(\.article).reversed())
  }
}
