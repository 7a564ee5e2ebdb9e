import Models
import Wire

/// What more sources of an edition write of now than its own past lets expect.
enum TrendsPage {
  static let path = "/trends"
  /// Trends on the page.
  static let trendsMax = 40
  /// The picture of the days: the width of a day with the gap behind it, and the height, in its own units.
  private static let dayWidth = 6
  private static let barHeight = 20

  static let routes = [
    Route("GET", path) { visit in await visit.show(try await page(visit, edition: "")) },
    Route("GET", path + "/{code}") { visit in
      await visit.show(try await page(visit, edition: visit.parameter("code")))
    },
  ]

  /// "/trends/FR"; the world's have no code.
  static func href(_ edition: String) -> String {
    edition == Edition.world.code || edition.isEmpty ? path : "\(path)/\(PercentCoding.encode(edition))"
  }

  private static func page(_ visit: Visit, edition: String) async throws -> Page {
    let words = visit.words
    let request = TrendsRequest(edition: edition.uppercased(), limit: trendsMax)
    let response = try await visit.newsroom.ask(QueryMethods.trends, request)
    let code = response.edition.code
    let name = visit.site.editionName(code, visit.language)
    let choices = [Edition.world.code] + (await visit.site.editions.codes(visit.newsroom))
    var view = visit.views.dates.view(response.asOf, isExact: true)
    view["heading"] = words("trendsOf", name)
    view["hasLine"] = response.asOf != nil
    view["line"] = words("trendsLine", words.count("sources", response.sourceCount))
    view["past"] = response.pastDayCount > 0 ? ", " + words.count("trendsPast", response.pastDayCount) : ""
    view["isNew"] = response.asOf != nil && response.pastDayCount == 0
    view["frontHref"] = Links.edition(code)
    view["frontText"] = words("frontOf", name)
    view["choices"] = choices.map { choice in
      [
        "choiceName": visit.site.editionName(choice, visit.language), "choiceHref": href(choice),
        "chosen": choice == code,
      ] as View
    }
    view["hasRows"] = !response.trends.isEmpty
    view["emptyText"] = words(response.asOf == nil ? "frontEmpty" : "trendsNone")
    view["rows"] = response.trends.map { row($0, visit) }
    return Page(
      template: "trends", title: words("trendsOf", name), view: view, description: words("trendsDescription", name),
      path: href(code), section: path)
  }

  private static func row(_ trend: Trend, _ visit: Visit) -> View {
    let (words, example) = (visit.words, trend.example)
    var view = visit.views.dates.view(example.publishedAt ?? example.receivedAt)
    view.merge(visit.views.tongue(example.language)) { $1 }
    view.merge(visit.views.source(example.source)) { $1 }
    view["trend"] = trend.text.shown
    view["trendHref"] = trend.kind == .keyword ? Links.keyword(trend.text) : Links.entity(trend.text)
    view["kind"] = words(key(of: trend.kind))
    view.merge(Sentences(words: words).view(trend.reason)) { $1 }
    view["hasExample"] = !example.id.rawValue.isEmpty
    view["example"] = visit.views.title(example.title)
    view["exampleHref"] = Links.article(example.id.rawValue)
    let counts = trend.past.map(\.sourceCount) + [trend.sourceCount]
    view["bars"] = bars(counts)
    view["barsWidth"] = String(counts.count * dayWidth)
    view["barsHeight"] = String(barHeight)
    view["barsText"] = words("trendsBars", counts.map { words.number($0) }.joined(separator: ", "))
    return view
  }

  private static func key(of kind: TrendKind) -> String {
    switch kind {
    case .keyword: "keyword"
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .name: "entity"
    }
  }

  /// The days as bars, today's last; a day without any has a line.
  private static func bars(_ counts: [Int]) -> [View] {
    let most = Double(max(1, counts.max() ?? 1))
    return counts.enumerated().map { index, count in
      let share = min(max(Double(count) / most, 0), 1)
      let height = max(1, Int((share * Double(barHeight)).rounded()))
      return [
        "x": String(index * dayWidth), "y": String(barHeight - height), "width": String(dayWidth - 2),
        "height": String(height), "isNow": index == counts.count - 1,
      ]
    }
  }
}
