import Models
import Wire

/// The sources by their rank.
enum SourcesPage {
  static let limit = 100

  static let routes = [Route("GET", "/sources") { visit in await visit.show(try await page(visit)) }]

  private static func page(_ visit: Visit) async throws -> Page {
    let words = visit.words
    let request = SourcesRequest(country: visit.query["country"], limit: limit, cursor: visit.query["cursor"])
    let response = try await visit.newsroom.ask(QueryMethods.sources, request)
    let country = request.country.uppercased()
    let heading =
      country.isEmpty ? words("allSources") : words("sourcesOf", PlaceNames.country(country, visit.language))
    let choices = [""] + (await visit.site.editions.codes(visit.newsroom))
    let items = QueryItems(country.isEmpty ? [] : [("country", country)])
    let view: View = [
      "heading": heading, "hasRows": !response.sources.isEmpty, "rows": response.sources.map { row($0, visit) },
      "choices": choices.map { code in
        [
          "choiceName": code.isEmpty ? words("allSources") : PlaceNames.country(code, visit.language),
          "choiceHref": QueryItems(code.isEmpty ? [] : [("country", code)]).url("/sources"), "chosen": code == country,
        ]
      } as [View],
      "hasMore": !response.nextCursor.isEmpty,
      "moreHref": items.setting("cursor", response.nextCursor).url("/sources"),
    ]
    return Page(
      template: "sources", title: heading, view: view, path: items.url("/sources"),
      isHidden: !request.cursor.isEmpty)
  }

  private static func row(_ rank: SourceRank, _ visit: Visit) -> View {
    var view = visit.views.source(rank.source)
    view["rank"] = rank.rank > 0 ? RankText.ordinal(rank.rank, visit.words) : "–"
    view["count"] = visit.words.number(rank.articleCount)
    view["hasCountry"] = !rank.source.country.isEmpty
    view["countryHref"] = QueryItems([("country", rank.source.country)]).url("/sources")
    view["countryName"] = PlaceNames.country(rank.source.country, visit.language).shown
    view["reasons"] = RankText.reasons(rank, visit.words)
    return view
  }
}
