import Formats
import Models
import Testing

/// Pages that are no article are refused with a reason; articles that look like them are not.
struct RefusalTests {
  private static let sentence = "The council met on Monday and spoke about the pier, the boats and the price of paint."

  private func reason(_ page: String, url: String = "https://echo.example/x") -> String? {
    do {
      _ = try FormatCatalog.standard.parse(Document(url: url, contentType: "text/html", content: Array(page.utf8)))
      return nil
    } catch {
      return error.code == .noArticle ? error.reason : "\(error.code)"
    }
  }

  private func teasers(_ count: Int) -> String {
    (1...count).map { index in
      """
      <div class="card"><h3><a href="/news/\(index)">Story number \(index) of the harbour and its people</a></h3>
      <p>A line or two about story \(index), as they stand under headlines.</p></div>
      """
    }.joined()
  }

  @Test func homePages() {
    let page =
      "<html><head><title>The Lowmoor Echo</title></head><body><h1>The Lowmoor Echo</h1>\(teasers(12))</body></html>"
    #expect(reason(page, url: "https://echo.example/") == "no article: a home page with 12 headlines of other pages")
  }

  @Test func sectionFronts() {
    let teasers = (1...15).map { "<li><h2><a href=\"/s/\($0)\">The harbour master tells of day \($0)</a></h2></li>" }
      .joined()
    let page =
      "<html><head><title>Sport</title></head><body><h1>Sport</h1><p>All of the sport from the whole of the island.</p><ul>\(teasers)</ul></body></html>"
    #expect(reason(page) == "no article: a list of other pages without a text of its own")
  }

  @Test func listsThatSaySo() {
    let page = """
      <html><head><title>Tides</title><script type="application/ld+json">{"@type":"CollectionPage","name":"Tides"}</script></head>
      <body><h1>Tides</h1><p>\(Self.sentence)</p></body></html>
      """
    #expect(reason(page) == "no article: a list of other pages without a text of its own")
  }

  @Test func galleries() {
    let pictures = (1...8).map {
      "<figure><img src=\"/\($0).jpg\"><figcaption>The pier, picture \($0)</figcaption></figure>"
    }
    let page = "<html><body><h1>The pier in pictures</h1><p>\(Self.sentence)</p>\(pictures.joined())</body></html>"
    #expect(reason(page) == "no article: a gallery of pictures")
  }

  @Test(arguments: [
    ("404 | The Lowmoor Echo", "an error page"), ("Page not found", "an error page"),
    ("Seite nicht gefunden – Echo", "an error page"), ("Страница не найдена", "an error page"),
    ("ページが見つかりません", "an error page"),
    ("Just a moment...", "a question whether a robot asks"), ("Access denied", "a question whether a robot asks"),
    ("Before you continue to Echo", "a wall that asks for consent"),
    ("Datenschutzeinstellungen", "a wall that asks for consent"),
    ("Login | The Lowmoor Echo", "a wall that asks to log in"), ("Anmelden", "a wall that asks to log in"),
  ])
  func errorsAndWalls(_ title: String, _ kind: String) {
    let page = "<html><head><title>\(title)</title></head><body><p>\(Self.sentence)</p></body></html>"
    #expect(reason(page) == "no article: \(kind)")
  }

  @Test func errorsThatOnlyTheTextTells() {
    let page = """
      <html><head><title>The Lowmoor Echo</title></head><body><div><p>We are sorry, but the page you are looking for has moved or
      was never there. Please try the search.</p></div></body></html>
      """
    #expect(reason(page) == "no article: an error page")
  }

  @Test(arguments: [
    "Page not found in the town's chronicle: what became of the year 1904",
    "Access denied: how the harbour kept its gates shut",
    "Consent to build the new pier is given", "404 passengers came with the first boat of the year",
    "Login of the harbour was a boat",
  ])
  func headlinesThatSoundLikeErrors(_ title: String) {
    let page = "<html><head><title>\(title)</title></head><body><h1>\(title)</h1><p>\(Self.sentence)</p></body></html>"
    #expect(reason(page) == nil)
  }

  @Test func articlesAmidTeasersAreArticles() {
    let text = String(repeating: "<p>\(Self.sentence) \(Self.sentence)</p>", count: 3)
    #expect(reason("<html><body><h1>A pier for all</h1>\(text)\(teasers(20))</body></html>") == nil)
    let stated =
      "<html><head><meta property=\"og:type\" content=\"article\"></head><body><p>\(Self.sentence)</p>\(teasers(20))</body></html>"
    #expect(reason(stated) == nil)
  }
}
