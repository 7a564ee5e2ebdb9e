import Formats
import TestKit
import Testing

/// The same suite over every format of the catalogue.
@Suite(.timeLimit(.minutes(2)))
struct FormatCompatTests {
  @Test(arguments: FormatCompatTest.Check.allCases)
  func html(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(HTMLFormat(), sample: Pages.small, contentType: "text/html", nesting: ("<div>", "</div>"))
      .run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func htmlOfInlineElements(_ check: FormatCompatTest.Check) throws {
    let page =
      "<html><body><p>A line of <b>bold</b> text that is long enough to be a paragraph of its own.</p></body></html>"
    try FormatCompatTest(HTMLFormat(), sample: page, contentType: "text/html", nesting: ("<b a='<", "</b>")).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func json(_ check: FormatCompatTest.Check) throws {
    let line = #"{"title": "Snow \u0026 ice", "text": "It snowed.\n\nThen it froze \ud83d\ude00.", "authors": ["A"]}"#
    try FormatCompatTest(
      JSONArticleFormat(), sample: line, contentType: "application/json", nesting: (#"{"a":["#, "]}")
    ).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func text(_ check: FormatCompatTest.Check) throws {
    let text = "Title: Snow\nDate: 2025-01-02\n\nIt snowed all night in the valley.\n\n- roads are shut\n- trains run"
    try FormatCompatTest(PlainTextFormat(), sample: text, contentType: "text/plain", nesting: ("- ", "\n")).run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func rss(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(FeedFormat(), sample: Feeds.rss, contentType: "application/rss+xml", nesting: ("<b>", "</b>"))
      .run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func atom(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(
      FeedFormat(), sample: Feeds.atom, contentType: "application/xml", nesting: ("<entry>", "</entry>")
    )
    .run(check)
  }

  @Test(arguments: FormatCompatTest.Check.allCases)
  func jsonFeed(_ check: FormatCompatTest.Check) throws {
    try FormatCompatTest(
      FeedFormat(), sample: Feeds.json, contentType: "application/feed+json", nesting: (#"{"a":["#, "]}")
    )
    .run(check)
  }
}
