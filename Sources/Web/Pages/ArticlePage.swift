import Models
import Wire

/// The digest page of one article, with its seven parts.
enum ArticlePage {
  /// Similar articles on the page.
  static let similarMax = 8
  /// Names that are listed below the digest.
  static let namesMax = 12

  static let routes = [Route("GET", "/article/{id}") { visit in await visit.show(try await page(visit)) }]

  private static func page(_ visit: Visit) async throws -> Page {
    let revision = visit.query["revision"]
    guard revision.isEmpty || UInt32(revision) != nil else {
      throw WebFailure(400, .badParameter, detail: "revision: a whole number")
    }
    let request = GetRequest(
      id: visit.parameter("id"), revision: Int(revision) ?? 0, similarLimit: similarMax)
    let digest = try await visit.newsroom.ask(QueryMethods.get, request).page
    let article = digest.article
    let title = visit.views.title(article.title)
    let path = Links.article(article.id.rawValue)
    var properties: [(name: String, content: String)] = []
    if let time = article.publishedAt { properties.append(("article:published_time", time.rfc3339)) }
    if let time = article.modifiedAt { properties.append(("article:modified_time", time.rfc3339)) }
    properties += article.keywords.prefix(10).map { ("article:tag", $0.text) }
    if visit.site.showsImages, let image = article.image?.url.webLink { properties.append(("og:image", image)) }
    return Page(
      template: "article", title: title, view: view(visit, digest), description: article.standfirst?.text ?? "",
      path: path, kind: "article", isHidden: !revision.isEmpty, properties: properties)
  }

  private static func view(_ visit: Visit, _ page: DigestPage) -> View {
    let (article, views) = (page.article, visit.views)
    var view = views.dates.view(article.publishedAt, isExact: true)
    view["timeLead"] = ""
    if article.publishedAt == nil, let received = article.receivedAt {
      view = views.dates.view(received, isExact: true)
      view["timeLead"] = "\(visit.words("noDate")), \(visit.words("received", ""))"
    }
    view["published"] = article.publishedAt != nil
    view.merge(views.tongue(article.language)) { $1 }
    view.merge(views.source(article.source)) { $1 }
    view["self"] = visit.base + Links.article(article.id.rawValue)
    view["articleID"] = article.id.rawValue.shown
    view["title"] = views.title(article.title)
    view["authors"] = separated(article.authors.map { ["author": $0.shown] })
    view["hasAuthors"] = !article.authors.isEmpty
    let standfirst = article.standfirst?.text ?? ""
    view["hasStandfirst"] = !standfirst.isEmpty
    view["standfirst"] = views.entities(in: standfirst, of: article.entities)
    let digest = article.digest?.text ?? ""
    view["hasDigest"] = !digest.isEmpty
    view["digest"] = views.entities(in: digest, of: article.entities)
    let picture = visit.site.showsImages ? article.image?.url.webLink : nil
    view["picture"] = picture != nil
    view["pictureHref"] = picture ?? ""
    view["pictureText"] = article.image?.caption.shown ?? ""
    let link = article.url.webLink
    view["hasExternal"] = link != nil
    view["external"] = link ?? ""
    view["readAt"] = visit.words("readAtSource", views.name(of: article.source))
    view.merge(names(article)) { $1 }
    view.merge(subjects(visit, article)) { $1 }
    view.merge(surroundings(visit, page)) { $1 }
    view.merge(evidence(article, visit.words)) { $1 }
    return view
  }

  /// Where each fact was found; a fact or a place that this version does not know is left out.
  private static func evidence(_ article: Article, _ words: Messages) -> View {
    let known = article.statedFacts.filter { $0.fact != .unspecified && $0.origin != .unspecified }
    return [
      "hasEvidence": !known.isEmpty,
      "evidence": known.map { ["factName": words("fact.\($0.fact)"), "factPlace": words("origin.\($0.origin)")] }
        as [View],
    ]
  }

  private static func names(_ article: Article) -> View {
    let entities = article.entities.sorted { ($0.salience, $1.name) > ($1.salience, $0.name) }.prefix(namesMax)
    return [
      "hasNames": !entities.isEmpty,
      "names": entities.map { entity in
        [
          "name": entity.name.shown, "nameHref": Links.entity(entity.name), "nameKind": "\(entity.kind)",
          "nameType": schemaType(entity.kind),
        ]
      } as [View],
    ]
  }

  private static func schemaType(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: "Person"
    case .organisation: "Organization"
    case .place: "Place"
    case .other: "Thing"
    }
  }

  private static func subjects(_ visit: Visit, _ article: Article) -> View {
    [
      "hasKeywords": !article.keywords.isEmpty,
      "keywords": article.keywords.map { ["keyword": $0.text.shown, "keywordHref": Links.keyword($0.text)] } as [View],
      "hasTopics": !article.mainTopics.isEmpty,
      "topics": separated(
        article.mainTopics.map {
          ["topicName": TopicNames.name($0.name, visit.language).shown, "topicHref": Links.topic($0.name)]
        }),
      "hasCountries": !article.countries.isEmpty,
      "countries": separated(
        article.countries.map {
          ["countryName": PlaceNames.country($0.code, visit.language).shown, "countryHref": Links.country($0.code)]
        }),
    ]
  }

  private static func surroundings(_ visit: Visit, _ page: DigestPage) -> View {
    let (article, views, words) = (page.article, visit.views, visit.words)
    let edition = visit.site.editionName(page.edition.code, visit.language)
    let hasAddress = article.url.webLink != nil
    let old = page.revisions.filter { $0.revision != article.revision }
    let newest = page.revisions.map(\.revision).max() ?? 0
    return [
      "rank": RankText.text(page.sourceRank, visit), "hasRankReasons": !page.sourceRank.reasons.isEmpty,
      "rankReasons": RankText.reasons(page.sourceRank, words),
      "notice": words("noticeText") + (article.isPaywalled ? " " + words("paywalled") : "")
        + (hasAddress ? "" : " " + words("noticeOrigin", views.name(of: article.source))),
      "editionHref": Links.edition(page.edition.code), "editionLatest": words("latest", edition),
      "editionHeadlines": words("headlines", edition),
      "hasStory": page.story != nil, "storyHref": Links.story(page.story?.id.rawValue ?? ""),
      "storyText":
        "\(words("storyOf", words.count("articles", page.story?.articleCount ?? 0)))\(words("colon")) \(page.story?.title.shown ?? "")",
      "hasSimilar": !page.similar.isEmpty, "similar": page.similar.map { similar($0, views) },
      "hasRevisions": !old.isEmpty, "isOld": newest > article.revision,
      "newestHref": Links.article(article.id.rawValue),
      "revisions": old.map { revision in
        [
          "revisionHref": Links.article(article.id.rawValue) + "?revision=\(revision.revision)",
          "revisionName": words("revision", String(revision.revision)), "revisionTitle": revision.title.shown,
        ]
      } as [View],
    ]
  }

  private static func similar(_ similar: SimilarArticle, _ views: Views) -> View {
    var view = views.summary(similar.article)
    views.addSources(similar.alsoAt, to: &view)
    views.addReasons(similar.reasons, to: &view)
    return view
  }

  private static func separated(_ views: [View]) -> [View] {
    views.enumerated().map { index, view in view.merging(["separated": index < views.count - 1]) { $1 } }
  }
}
