import Models

/// What a page says about itself, each fact from the most reliable place that states it.
///
/// The order of the places follows how often each was right on labelled news pages: for dates JSON-LD, then `meta`, the
/// address and `time`; for titles JSON-LD's headline, then a sole `h1`, Open Graph and `title`.
struct PageFacts {
  private let tree: PageTree
  private let meta: MetaTags
  private let linked: LinkedArticle
  private let properties: PageProperties
  private let base: CanonicalURL?
  private var article = ParsedArticle()

  /// An article with every fact but the text.
  ///
  /// - Parameter page: where the dates that stand in scripts alone are looked for.
  static func read(_ tree: PageTree, linked: LinkedArticle, url: String, page: PageSource) -> ParsedArticle {
    var facts = PageFacts(tree, linked, url)
    facts.readAddress()
    facts.readTitle()
    facts.readDates(url, page)
    facts.readAuthors()
    facts.readPublisher()
    facts.readSubject()
    facts.readPaywall()
    facts.readImage()
    return facts.article
  }

  private init(_ tree: PageTree, _ linked: LinkedArticle, _ url: String) {
    self.tree = tree
    meta = MetaTags(tree)
    self.linked = linked
    properties = PageProperties(tree)
    base = CanonicalURL(properties.baseAddress) ?? CanonicalURL(url)
  }

  /// The first value that says something, and where it was.
  private func first(_ places: [(FactOrigin, String)]) -> (origin: FactOrigin, value: String)? {
    for (origin, value) in places {
      let text = MarkupText.plain(value)
      if !text.isEmpty { return (origin, text) }
    }
    return nil
  }

  private mutating func readAddress() {
    let places: [(FactOrigin, String)] = [
      (.link, properties.canonicalLink), (.openGraph, meta["og:url"]), (.jsonLD, linked.url),
      (.meta, meta["twitter:url"]),
    ]
    for (origin, value) in places {
      guard let url = CanonicalURL(value, relativeTo: base), !url.isFrontPage else { continue }
      (article.url, article.origins[.url]) = (url.string, origin)
      return
    }
  }

  private mutating func readTitle() {
    let sites = [meta["og:site_name"], linked.publisher, base?.domain ?? ""]
    let headings = properties.titleHeadings
    let shared = [meta["og:title"], meta["twitter:title"], properties.title].map { TitleText.withoutSite($0, sites) }
    let isSite = headings.count == 1 && linked.headline.isEmpty
    let named =
      isSite ? TitleText.underSite(headings[0], sites: sites, titles: [properties.title] + shared, in: tree) : nil
    let heading =
      named != nil
      ? named ?? ""
      : headings.count == 1 ? headings[0] : TitleText.bestMatch(of: headings, to: shared + [linked.headline]) ?? ""
    let headline = TitleText.withoutSite(linked.headline, sites)
    let places: [(FactOrigin, String)] = [
      (.jsonLD, TitleText.isCut(headline) ? "" : headline), (.markup, heading), (.microdata, properties["headline"]),
      (.openGraph, shared[0]), (.meta, shared[1]), (.meta, meta["dc.title", "dcterms.title"]), (.jsonLD, headline),
      (.markup, shared[2]), (.markup, headings.first ?? ""),
    ]
    guard let (origin, value) = first(places) else { return }
    (article.title, article.origins[.title]) = (value, origin)
    let others = TitleVotes(openGraph: shared[0], heading: heading, page: shared[2])
    if let better = others.better(than: value) {
      (article.title, article.origins[.title]) = (better, .openGraph)
    }
  }

  private mutating func readDates(_ url: String, _ page: PageSource) {
    let addressDate = AddressDate.text(in: article.url.isEmpty ? url : article.url)
    let published: [(FactOrigin, String)] =
      [(.jsonLD, linked.published)]
      + MetaTags.publishedDates.map { ($0.hasPrefix("og:") ? .openGraph : .meta, meta[$0]) }
      + [(.microdata, properties["datePublished"]), (.microdata, properties["dateCreated"])]
      + properties.times.map { (.timeElement, $0) } + [(.address, addressDate)]
    for (index, (origin, value)) in published.enumerated() {
      guard let date = DateReading.timestamp(value) else { continue }
      let days = [addressDate, DateInText.find(in: properties["datePublished"]) ?? ""]
      let others = published[(index + 1)...].lazy.compactMap { DateReading.timestamp($0.1) }
      let placed = ReadersZone.placed(date, stated: Array(others), days: days)
      (article.publishedAt, article.origins[.publishedAt]) = (placed, origin)
      break
    }
    if article.publishedAt == nil, let date = DateReading.timestamp(ScriptDate.text(in: page.text)) {
      (article.publishedAt, article.origins[.publishedAt]) = (date, .script)
    }
    if article.publishedAt == nil, let date = DateReading.timestamp(VisibleDate.text(in: tree)) {
      (article.publishedAt, article.origins[.publishedAt]) = (date, .text)
    }
    let modified: [(FactOrigin, String)] =
      [(.jsonLD, linked.modified)] + MetaTags.modifiedDates.map { (.meta, meta[$0]) }
      + [(.microdata, properties["dateModified"])]
    for (origin, value) in modified {
      guard let date = DateReading.timestamp(value) else { continue }
      (article.modifiedAt, article.origins[.modifiedAt]) = (date, origin)
      break
    }
  }

  private mutating func readAuthors() {
    let places: [(FactOrigin, [String])] = [
      (.jsonLD, linked.authors),
      (.meta, meta.all("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl")),
      (.meta, meta.labelledAuthor), (.openGraph, meta.all("article:author")), (.microdata, properties.authors),
      (.markup, properties.bylines),
    ]
    let sites = [linked.publisher, meta["og:site_name"], base?.domain ?? ""]
    let stated = places.map { origin, values in
      let isLine = origin == .microdata || origin == .markup
      return (origin, AuthorNames.cleaned(values.map { MarkupText.plain($0) }, site: sites, isLine: isLine))
    }.filter { !$0.1.isEmpty }
    // A site that names itself as the author may still name a person elsewhere.
    let personal = stated.first { place in place.0 != .markup && place.1.contains { !AuthorNames.isSite($0, sites) } }
    let (origin, names) = personal ?? stated.first ?? (.text, VisibleByline.names(in: tree))
    guard !names.isEmpty else { return }
    (article.authors, article.origins[.authors]) = (names, origin)
  }

  private mutating func readPublisher() {
    let names: [(FactOrigin, String)] = [
      (.jsonLD, linked.publisher), (.openGraph, meta["og:site_name"]),
      (.meta, meta["application-name", "dc.publisher"]),
    ]
    if let (origin, name) = first(names) { (article.siteName, article.origins[.siteName]) = (name, origin) }
    let languages: [(FactOrigin, String)] = [
      (.jsonLD, linked.language), (.markup, properties.language), (.openGraph, meta["og:locale"]),
      (.meta, meta["content-language", "dc.language", "language"]),
    ]
    let tags = languages.map { ($0.0, LanguageTag.normalised($0.1)) }.filter { !$0.1.isEmpty }
    guard let first = tags.first else { return }
    // "en" in one place and "en-GB" in another agree, and the second says more.
    let best = tags.first { $0.1.hasPrefix(first.1 + "-") } ?? first
    (article.language, article.origins[.language]) = (best.1, best.0)
  }

  private mutating func readSubject() {
    let standfirsts: [(FactOrigin, String)] = [
      (.openGraph, meta["og:description"]), (.jsonLD, linked.description),
      (.meta, meta["description", "twitter:description"]), (.microdata, properties["description"]),
      (.meta, meta["dc.description", "dcterms.abstract", "dcterms.description"]),
    ]
    if let (origin, text) = first(standfirsts) { (article.standfirst, article.origins[.standfirst]) = (text, origin) }
    let sections: [(FactOrigin, String)] = [
      (.jsonLD, linked.section), (.openGraph, meta["article:section"]), (.meta, meta["section", "parsely-section"]),
      (.microdata, properties["articleSection"]),
    ]
    if let (origin, name) = first(sections) { (article.section, article.origins[.section]) = (name, origin) }
    let tags: [(FactOrigin, [String])] = [
      (.jsonLD, linked.tags), (.openGraph, meta.all("article:tag")),
      (.meta, meta.all("news_keywords")), (.meta, meta.all("keywords", "parsely-tags", "sailthru.tags")),
      (.microdata, [properties["keywords"]]), (.meta, meta.all("dc.subject", "dcterms.subject")),
    ]
    for (origin, values) in tags {
      let cleaned = TagNames.cleaned(values.map { MarkupText.plain($0) })
      guard !cleaned.isEmpty else { continue }
      (article.tags, article.origins[.tags]) = (cleaned, origin)
      break
    }
  }

  private mutating func readPaywall() {
    let places: [(FactOrigin, Bool)] = [
      (.jsonLD, linked.isPaywalled),
      (.openGraph, ["locked", "metered"].contains(meta["article:content_tier"].lowercased())),
      (.microdata, properties["isAccessibleForFree"].lowercased() == "false"),
    ]
    guard let origin = places.first(where: \.1)?.0 else { return }
    (article.isPaywalled, article.origins[.paywall]) = (true, origin)
  }

  private mutating func readImage() {
    let places: [(FactOrigin, String)] = [
      (.openGraph, meta["og:image", "og:image:url"]), (.jsonLD, linked.image), (.meta, meta["twitter:image"]),
      (.link, properties.imageLink), (.microdata, properties["image"]),
    ]
    for (origin, value) in places {
      guard let url = CanonicalURL(value, relativeTo: base) else { continue }
      let captions = [
        FigureCaption.text(of: url, in: tree), MarkupText.plain(linked.imageCaption),
        MarkupText.plain(meta["og:image:alt"]),
      ]
      article.image = Image(url: url.string, caption: captions.first { !$0.isEmpty } ?? "")
      article.origins[.image] = origin
      return
    }
  }
}
