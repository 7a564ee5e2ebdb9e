import Formats
import Models
import Testing

/// Each place that states a fact, alone, and that it is recorded.
struct HTMLPlacesTests {
  private let text =
    "<p>The first ferry in eleven years called at Lowmoor harbour on Tuesday, and half of the town came to see it.</p>"

  private func parse(_ body: String = "", head: String = "", url: String = "") throws -> ParsedArticle {
    let page = "<html><head>\(head)</head><body>\(body)\(text)</body></html>"
    return try #require(
      HTMLFormat().parse(Document(url: url, contentType: "text/html", content: Array(page.utf8))).first)
  }

  @Test func microdata() throws {
    let body = """
      <div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Ferry calls at Lowmoor</h2>
      <span itemprop="author" itemscope><b itemprop="name">Ada Quill</b></span><meta itemprop="articleSection" content="Harbour">
      <meta itemprop="datePublished" content="2025-03-04T08:30:00+01:00"><meta itemprop="dateModified" content="2025-03-05">
      <meta itemprop="keywords" content="ferries, piers"><img itemprop="image" src="https://echo.example/ferry.jpg">
      <meta itemprop="isAccessibleForFree" content="false"></div>
      """
    let article = try parse(body)
    #expect(article.title == "Ferry calls at Lowmoor" && article.authors == ["Ada Quill"])
    #expect(article.section == "Harbour")
    #expect(article.publishedAt?.rfc3339 == "2025-03-04T08:30:00+01:00" && article.tags == ["ferries", "piers"])
    #expect(article.image?.url == "https://echo.example/ferry.jpg" && article.isPaywalled)
    for fact in [Fact.authors, .publishedAt, .modifiedAt, .section, .tags, .image, .paywall] {
      let isThere = article.origins[fact] == .microdata || (article.origins[fact] == .meta && fact != .paywall)
      #expect(isThere, "\(fact): \(String(describing: article.origins[fact]))")
    }
  }

  @Test func rdfa() throws {
    let body = """
      <div vocab="https://schema.org/" typeof="NewsArticle"><h2 property="schema:headline">Ferry calls at Lowmoor</h2>
      <span property="schema:author">Ada Quill</span><time property="schema:datePublished" datetime="2025-03-04">4 March</time></div>
      """
    let article = try parse(body)
    #expect(article.title == "Ferry calls at Lowmoor" && article.authors == ["Ada Quill"])
    #expect(article.publishedAt?.rfc3339.hasPrefix("2025-03-04") == true)
    #expect(article.origins[.title] == .microdata && article.origins[.publishedAt] == .microdata)
  }

  /// Safe CURIEs, whole addresses of properties, and `meta` elements of schema.org.
  @Test(arguments: ["[schema:%]", "schema:%", "https://schema.org/%", "http://schema.org/%"])
  func rdfaHasMoreForms(_ form: String) throws {
    func name(_ property: String) -> String { form.replacing("%", with: property) }
    let body = """
      <div prefix="schema: https://schema.org/" typeof="schema:NewsArticle"><h2 property="\(name("headline"))">Ferry calls</h2>
      <span property="\(name("author"))">By <b property="\(name("name"))">Ada Quill</b>, Lowmoor</span>
      <meta property="\(name("datePublished"))" content="2025-03-04T08:30:00+01:00"></div>
      """
    let article = try parse(body)
    #expect(article.title == "Ferry calls" && article.authors == ["Ada Quill"])
    #expect(article.publishedAt?.rfc3339 == "2025-03-04T08:30:00+01:00")
    #expect(article.origins[.publishedAt] == .microdata)
  }

  @Test func dublinCore() throws {
    let names = [
      ("DC.title", "Ferry calls at Lowmoor"), ("DC.creator", "Ada Quill"), ("DC.date.issued", "2025-03-04"),
      ("DC.publisher", "The Lowmoor Echo"), ("DC.language", "en"), ("DC.subject", "ferries; piers"),
      ("DC.description", "Half of the town came."),
    ]
    let article = try parse(head: names.map { "<meta name=\"\($0)\" content=\"\($1)\">" }.joined())
    #expect(article.title == "Ferry calls at Lowmoor" && article.authors == ["Ada Quill"] && article.language == "en")
    #expect(article.siteName == "The Lowmoor Echo" && article.tags == ["ferries", "piers"])
    #expect(article.standfirst == "Half of the town came." && article.publishedAt != nil)
    for fact in [Fact.title, .authors, .publishedAt, .siteName, .language, .tags, .standfirst] {
      #expect(article.origins[fact] == .meta, "\(fact)")
    }
  }

  @Test(arguments: [
    #"{"@graph":[{"@type":"WebSite","name":"Echo"},{"@type":"Person","@id":"/p/ada","name":"Ada Quill","url":"/ada"},{"@type":"NewsArticle","headline":"Ferry calls","author":{"@id":"/p/ada"},"isAccessibleForFree":"False"}]}"#,
    #"[{"@type":"BreadcrumbList"},{"@type":["Article","NewsArticle"],"headline":"Ferry calls","author":[{"name":"Ada Quill"}],"hasPart":{"isAccessibleForFree":false}}]"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"Ferry calls","author":"Ada Quill","isAccessibleForFree":false}};"#,
  ])
  func linkedData(_ script: String) throws {
    let article = try parse(head: "<script type=\"application/ld+json\">\(script)</script>")
    #expect(article.title == "Ferry calls" && article.authors == ["Ada Quill"] && article.isPaywalled)
    for fact in [Fact.title, .authors, .paywall] { #expect(article.origins[fact] == .jsonLD) }
  }

  @Test func theLeadImageHasTheCaptionUnderIt() throws {
    let figure = "<figure><img src=\"/small/ferry-1.jpg\"><figcaption>The ferry at the pier</figcaption></figure>"
    let head = "<meta property=\"og:image\" content=\"https://echo.example/large/ferry-1.jpg\">"
    let article = try parse(figure, head: head)
    #expect(article.image == Image(url: "https://echo.example/large/ferry-1.jpg", caption: "The ferry at the pier"))
    #expect(article.origins[.image] == .openGraph && !article.layout.body.contains("at the pier"))
  }

  @Test func aDateInUTCHasTheDayOfTheAddress() throws {
    let head = "<meta property=\"article:published_time\" content=\"2025-03-05T03:10:00Z\">"
    let article = try parse(head: head, url: "https://echo.example/2025/03/04/ferry")
    #expect(article.publishedAt?.rfc3339 == "2025-03-04T23:10:00-04:00")
    let east = try parse(
      head: head.replacing("05T03:10", with: "03T22:10"), url: "https://echo.example/2025/03/04/ferry")
    #expect(east.publishedAt?.rfc3339 == "2025-03-04T00:10:00+02:00")
  }

  @Test func aDateInUTCTakesTheZoneThatAnotherPlaceStates() throws {
    let head = """
      <meta property="article:published_time" content="2025-03-05T03:10:00Z"><meta name="date" content="2025-03-04T22:10:00-05:00">
      """
    #expect(try parse(head: head).publishedAt?.rfc3339 == "2025-03-04T22:10:00-05:00")
  }

  @Test func datesInScriptsAreReadWhereNoneIsStated() throws {
    let article = try parse("<script>var page = {\"firstPublicationDate\": \"20250304\", views: 4}</script>")
    #expect(article.publishedAt?.rfc3339.hasPrefix("2025-03-04") == true && article.origins[.publishedAt] == .script)
  }

  @Test(arguments: [
    ("Floods: Three villages cut off", "Three villages cut off"), ("\"Boats\" are back", "“Boats” are back"),
    ("Ferry calls", "Another story of the harbour"),
  ])
  func openGraphSpeaksWhereItSaysTheSame(_ headline: String, _ shared: String) throws {
    let head = """
      <meta property="og:title" content="\(shared)"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"\(headline.replacing("\"", with: "\\\""))"}</script>
      """
    #expect(try parse(head: head).title == (headline == "Ferry calls" ? headline : shared))
  }

  @Test func aSoleHeadingThatIsTheSitesNameIsNoTitle() throws {
    let head = "<title>The boat that stayed at home - Lowmoor Diary</title>"
    let article = try parse("<h1>Lowmoor Diary</h1><h2>The boat that stayed at home</h2>", head: head)
    #expect(article.title == "The boat that stayed at home")
  }

  @Test func linkedNamesInABylineAreSeveral() throws {
    let byline = "<div class=\"byline\"><a href=\"/a\">Ada Quill</a><a href=\"/b\">Bram Oster</a></div>"
    #expect(try parse(byline).authors == ["Ada Quill", "Bram Oster"])
  }

  @Test(arguments: [
    ("<p>By Ada Quill</p>", ["Ada Quill"]),
    (
      "<p>By <a href='/a'>Ada Quill</a> and Bram van der Oster | Harbour</p>",
      ["Ada Quill", "Bram van der Oster"]
    ),
    ("<p>Von Ada Quill, 4. März 2025</p>", ["Ada Quill"]), ("<p>By Monday</p>", []),
    ("<p>VON DER SEE Boatyard</p>", []), ("<p>Text: Ada Quill</p>", ["Ada Quill"]),
    ("<p>By the old Harbour Wall</p>", []),
    (
      "<p>By Ada Quill's count, half of the town stood on the pier when the first ferry in eleven years came in, and the band that had been asked to play for it was late.</p>",
      []
    ),
  ])
  func aBylineThatIsNotMarkedIsReadBehindTheTitle(_ line: String, _ names: [String]) throws {
    let article = try parse("<h1>Ferry calls at Lowmoor</h1>" + line)
    #expect(article.authors == names && (article.origins[.authors] == .text) == !names.isEmpty)
    #expect(!article.blocks.contains { $0.text.contains("Ada Quill |") || $0.text == "By Ada Quill" })
    #expect(try parse(line).authors.isEmpty, "without a title above it")
  }
}
