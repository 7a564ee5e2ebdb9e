import Formats
import Testing

/// Feeds that a page names, and lists of feeds.
struct FeedListTests {
  @Test func aPageNamesItsFeeds() throws {
    let page = """
      <html><head><link rel="stylesheet" href="/a.css"><LINK REL=alternate TYPE=application/rss+xml HREF=/comments/feed title='All comments'>
      <link rel="alternate" type="application/json" href="https://e.example/wp-json/wp/v2/posts/1">
      <link rel="alternate" hreflang="de" href="/de/"><link title="News &amp; more" type="application/atom+xml; charset=utf-8"
       href="atom.xml?a=1&amp;utm_source=x" rel="alternate"><link rel="alternate" type="text/xml+oembed" href="/oembed"></head>
      """
    let url = try #require(CanonicalURL("https://e.example/news/"))
    let links = FeedLinks.find(in: Array(page.utf8), url: url)
    #expect(
      links.map(\.url.string) == [
        "https://e.example/news/atom.xml?a=1&utm_source=x", "https://e.example/comments/feed",
      ])
    #expect(links.map(\.title) == ["News & more", "All comments"])
    #expect(links.first?.mediaType == "application/atom+xml")
  }

  @Test func aListIsReadAndWritten() throws {
    let list = """
      <?xml version="1.0"?><opml version="1.0"><body><outline text="News"><outline type="rss" text="a > b" title="A &amp; B"
      xmlUrl='https://a.example/feed?x=1&amp;y=2' htmlUrl="https://a.example/"/><outline text="B" xmlUrl="https://b.example/f"/></outline>
      <outline text="again" xmlUrl="https://b.example/f"></outline></body></opml>
      """
    let outlines = try OPML.read(Array(list.utf8))
    #expect(
      outlines == [
        OPML.Outline(url: "https://a.example/feed?x=1&y=2", title: "A & B", siteURL: "https://a.example/"),
        OPML.Outline(url: "https://b.example/f", title: "B"),
      ])
    #expect(try OPML.read(Array(OPML.write(outlines).utf8)) == outlines)
  }

  @Test func settingsAreWrittenAndReadBack() throws {
    var settings = OPML.Settings()
    (settings.publisher, settings.country) = ("The \"Echo\" & Sons", "GB")
    (settings.fullText, settings.interval) = ("page", "10m")
    let outlines = [
      OPML.Outline(url: "https://a.example/f", title: "A", language: "cy", settings: settings),
      OPML.Outline(url: "https://b.example/f", title: "B"),
    ]
    let text = OPML.write(outlines)
    #expect(text.contains(#"language="cy" newswire:publisher="The &quot;Echo&quot; &amp; Sons" newswire:country="GB""#))
    #expect(text.contains(#"xmlns:newswire="urn:newswire:feed""#))
    #expect(text.contains(#"xmlUrl="https://b.example/f"/>"#), "what nobody has set is not written")
    #expect(try OPML.read(Array(text.utf8)) == outlines)
  }

  @Test(arguments: ["", "<html>", "{}", "\u{0}"])
  func otherThingsAreNoList(_ text: String) {
    #expect(throws: FormatError.self) { try OPML.read(Array(text.utf8)) }
  }

  @Test func brokenListsGiveWhatTheyHave() throws {
    #expect(try OPML.read(Array("<opml><outline xmlUrl=\"https://a.example/f".utf8)).count == 1)
    #expect(try OPML.read(Array("<opml><outline xmlUrl=><outline".utf8)).isEmpty)
    let hostile = "<opml>" + String(repeating: "<outline xmlUrl='", count: 20_000)
    #expect(try OPML.read(Array(hostile.utf8)).count <= 20_000)
  }
}
