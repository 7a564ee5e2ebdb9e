import Models

/// What stands around every page: the head, the masthead, the foot.
struct Frame: Sendable {
  let templates: TemplateLibrary
  let styleHref: String
  let scriptHref: String

  /// Editions in the masthead.
  static let menuMax = 9

  func render(_ page: Page, visit: Visit, menu: [String]) -> String {
    var view = page.view
    view["body"] = templates.render(page.template, view, visit.language)
    view["uiLang"] = visit.language.rawValue
    view["pageTitle"] = page.title.isEmpty ? "Newswire" : "\(page.title.shown) · Newswire"
    view["description"] = page.description.shown
    view["hasDescription"] = !page.description.isEmpty
    view["robots"] = page.isHidden
    view["styleHref"] = styleHref
    view["scriptHref"] = scriptHref
    view["canonical"] = visit.base + page.path
    view["hasCanonical"] = !page.path.isEmpty
    view["searchText"] = page.searchText.shown
    view["feedLinks"] = page.feeds.map { feed in
      [
        "feedType": feed.type, "feedTitle": "\(page.title.shown) (\(feed.name))", "feedHref": feed.href,
        "feedName": feed.name,
      ]
    }
    view["openGraph"] = openGraph(page, visit)
    view["menu"] = items(page, visit, menu)
    return templates.render("layout", view, visit.language)
  }

  private func openGraph(_ page: Page, _ visit: Visit) -> [View] {
    guard !page.path.isEmpty else { return [] }
    let all =
      [
        ("og:site_name", "Newswire"), ("og:type", page.kind), ("og:title", page.title.shown),
        ("og:url", visit.base + page.path), ("og:locale", visit.language.rawValue),
      ] + (page.description.isEmpty ? [] : [("og:description", page.description.shown)])
      + page.properties.map { ($0.name, $0.content.shown) }
    return all.map { ["property": $0.0, "content": $0.1] }
  }

  private func items(_ page: Page, _ visit: Visit, _ menu: [String]) -> [View] {
    func edition(_ code: String) -> (String, String) {
      (Links.edition(code), visit.site.editionName(code, visit.language))
    }
    // What a phone shows without moving the row stands first.
    let links =
      [edition(Edition.world.code), (TrendsPage.path, visit.words("trends"))] + menu.prefix(Self.menuMax).map(edition)
      + [("/sources", visit.words("sources"))]
    return links.map {
      ["menuHref": $0.0, "menuName": $0.1, "current": $0.0 == (page.section.isEmpty ? page.path : page.section)]
    }
  }
}
