import Formats
import Models
import Testing

/// Where a page is no article, or shows less than its feed says, the feed's own text is read.
struct AlternativeTests {
  private static let feedText = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Echo", "items": [{"id": "1",
    "url": "https://echo.example/pier", "title": "The pier opens", "content_html":
    "<p>The new pier of Lowmoor opens on Friday, two years late, and the ferries come back to it in the spring.</p>"}]}
    """
  private static let alternative = Alternative(contentType: "application/feed+json", content: Array(feedText.utf8))

  private func article(_ page: String, _ alternative: Alternative?) throws(FormatError) -> ParsedArticle? {
    let document = Document(
      url: "https://echo.example/pier", contentType: "text/html", content: Array(page.utf8), title: "The pier opens",
      alternative: alternative)
    return try FormatCatalog.standard.parse(document).first
  }

  @Test func aPageThatIsNoArticleGivesWayToTheFeed() throws {
    let wall = "<html><head><title>Just a moment</title></head><body><h1>Checking your browser</h1></body></html>"
    #expect(throws: FormatError.self) { try article(wall, nil) }
    let found = try article(wall, Self.alternative)
    #expect(found?.blocks.first?.text.hasPrefix("The new pier of Lowmoor") == true)
    #expect(found?.title == "The pier opens")
  }

  @Test func aPageThatShowsLessGivesWayToTheFeed() throws {
    let teaser =
      "<html><body><article><h1>The pier opens</h1><p>The new pier opens on Friday.</p></article></body></html>"
    let found = try article(teaser, Self.alternative)
    #expect(found?.blocks.first?.text.hasSuffix("in the spring.") == true)
  }

  @Test func aPageThatSaysMoreIsTheArticle() throws {
    let found = try article(Pages.small, Self.alternative)
    #expect(found?.blocks.contains { $0.text == Pages.ferry[0] } == true)
  }

  @Test func whatIsWrongWithThePageIsToldWhereNothingHelps() {
    let error = #expect(throws: FormatError.self) {
      try article("<html><body></body></html>", Alternative(contentType: "text/plain", content: [0, 1, 2]))
    }
    #expect(error?.reason.contains("text") == true)
  }
}
