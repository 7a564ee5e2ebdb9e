import Formats
import Models
import Testing

struct FeedReaderTests {
  private func read(_ text: String, type: String = "", url: String = "https://echo.example/feed.xml") throws -> Feed {
    try FeedReader.read(Array(text.utf8), contentType: type, url: url)
  }

  @Test func rssIsRead() throws {
    let feed = try read(Feeds.rss)
    #expect(feed.kind == .rss && feed.version == "2.0" && !feed.isRepaired && !feed.isCut)
    #expect(feed.title == "The Lowmoor Echo" && feed.description == "News of the harbour")
    #expect(feed.link == "https://echo.example/" && feed.selfLink == "https://echo.example/feed.xml")
    #expect(feed.language == "en-GB" && feed.ttlMinutes == 30 && feed.updateInterval == .seconds(21_600))
    #expect(feed.intervalHint == .seconds(21_600))
    #expect(feed.skippedHours == [0, 3] && feed.skippedWeekdays == [7])
    #expect(feed.updatedAt?.rfc3339 == "2025-03-04T09:00:00+01:00")
    let ferry = try #require(feed.entries.first)
    #expect(ferry.title == "Ferry calls at Lowmoor & leaves" && ferry.link == "https://echo.example/news/ferry")
    #expect(ferry.id == "echo-17" && !ferry.isPermalink)
    #expect(ferry.authors == [FeedPerson(name: "Ada Quill")])
    #expect(ferry.publishedAt?.rfc3339 == "2025-03-04T08:30:00+01:00")
    #expect(ferry.categories == ["Harbour", "Ferries"] && ferry.image == "https://echo.example/ferry.jpg")
    #expect(ferry.summaryHTML == "The first ferry in eleven years.")
    let fog = try #require(feed.entries.last)
    #expect(fog.link == "https://echo.example/news/fog" && fog.isPermalink)
    #expect(fog.authors == [FeedPerson(name: "Bram Oster", email: "desk@echo.example")])
    #expect(fog.summaryHTML == "<p>Fog lay on the strait.</p>")
  }

  @Test func rdfIsRead() throws {
    let feed = try read(Feeds.rdf)
    #expect(feed.kind == .rdf && feed.title == "Echo" && feed.entries.count == 1)
    let entry = try #require(feed.entries.first)
    #expect(entry.id == "https://echo.example/1" && entry.title == "Tides" && entry.categories == ["Sea"])
    #expect(entry.publishedAt?.rfc3339 == "2025-03-04T00:00:00Z")
  }

  @Test func atomIsRead() throws {
    let feed = try read(Feeds.atom, url: "https://mirror.example/x")
    #expect(feed.kind == .atom && feed.version == "1.0" && feed.title == "Das Echo" && feed.language == "de")
    #expect(feed.link == "https://echo.example/a/" && feed.selfLink == "https://echo.example/a/feed.atom")
    let entry = try #require(feed.entries.first)
    #expect(entry.title == "Hafen <neu>" && entry.link == "https://echo.example/hafen")
    #expect(
      entry.contentHTML == "<p>Der Hafen ist <em>neu</em> &amp; offen.</p>" && entry.summaryHTML == "Kurz gesagt.")
    #expect(entry.authors == [FeedPerson(name: "Ada Quill")] && entry.categories == ["Hafen"])
    #expect(entry.publishedAt?.rfc3339 == "2025-03-03T10:00:00+01:00")
    #expect(entry.updatedAt?.rfc3339 == "2025-03-04T10:00:00+01:00")
  }

  @Test(arguments: [
    (#"<content mode="base64" type="text/html">PHA+RWlzPC9wPg==</content>"#, "<p>Eis</p>"),
    (#"<content type="application/octet-stream">RWlz</content>"#, "Eis"),
    (#"<content type="html">&lt;p&gt;Eis&lt;/p&gt;</content>"#, "<p>Eis</p>"),
    (#"<content type="text">Eis &lt; Schnee</content>"#, "Eis &lt; Schnee"),
    (#"<content><![CDATA[Eis]]></content>"#, "Eis"),
  ])
  func atomContentIsDecoded(_ element: String, _ html: String) throws {
    let feed = try read("<feed xmlns='http://www.w3.org/2005/Atom'><entry>\(element)</entry></feed>")
    #expect(feed.entries.first?.contentHTML == html)
  }

  @Test func jsonFeedIsRead() throws {
    let feed = try read(Feeds.json, url: "https://echo.example/feed.json")
    #expect(feed.kind == .jsonFeed && feed.version == "1.1" && feed.title == "Echo" && feed.entries.count == 2)
    let (first, second) = (feed.entries[0], feed.entries[1])
    #expect(first.id == "7" && first.link == "https://echo.example/news/7" && first.title == "Snow")
    #expect(first.contentHTML == "<p>It snowed.</p><p>Then it froze.</p>" && first.categories == ["weather"])
    #expect(first.authors.map(\.name) == ["Ada Quill"] && second.authors.map(\.name) == ["B. Oster"])
    #expect(second.link == "https://other.example/8")
  }

  @Test func newsSitemapsAreRead() throws {
    let feed = try read(Feeds.sitemap)
    #expect(feed.kind == .newsSitemap && feed.title == "Echo" && feed.language == "en" && feed.entries.count == 2)
    #expect(feed.entries[0].title == "Bridge reopens" && feed.entries[0].categories == ["bridge", "roads"])
    #expect(feed.entries[1].link == "https://echo.example/about" && feed.entries[1].text.isEmpty)
  }

  @Test(arguments: [
    ("<!doctype html><html><body>Hello</body></html>", "no feed: this is a web page"),
    ("<opml version='2.0'><body/></opml>", "no feed: this is an OPML list of feeds"),
    ("<sitemapindex/>", "no feed: this is an index of sitemaps; each of those is one"),
    ("<kml/>", "no feed: XML that begins with <kml>"), ("", "the feed is empty"),
    ("just words", "no feed: there is no XML element and no JSON object in it"),
    ("{\"a\":1}", "JSON, but no JSON Feed: it has no \"items\""), ("{\"items\":[", "JSON is cut off at byte 10"),
  ])
  func whatIsNoFeedIsRefusedWithAReason(_ text: String, _ reason: String) {
    let error = #expect(throws: FormatError.self) { try read(text) }
    #expect(error?.reason == reason)
  }

  @Test(arguments: [
    (Feeds.rss, "", true), (Feeds.rdf, "text/html", true), (Feeds.atom, "", true), (Feeds.json, "", true),
    (Feeds.sitemap, "", true), ("<html><body>", "", false), ("<p>", "application/rss+xml", true), ("", "", false),
    ("\u{FEFF}\n<!-- x --><?xml version='1.0'?><a:feed xmlns:a='http://www.w3.org/2005/Atom'/>", "", true),
    (#"{"title":"x","text":"see jsonfeed.org/version/1"}"#, "application/json", false),
  ])
  func feedsAreToldByTheirBeginning(_ text: String, _ type: String, _ isFeed: Bool) {
    #expect(FeedReader.isFeed(Array(text.utf8), contentType: type) == isFeed)
  }

  @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
  func wideCharsetsAreReadWithoutAMark(_ charset: String) throws {
    let text = "<rss><channel><item><title>Fähre – 渡船</title></item></channel></rss>"
    let isLittle = charset.hasSuffix("le")
    let bytes: [UInt8] =
      charset.hasPrefix("utf-32")
      ? text.unicodeScalars.flatMap { unit($0.value, count: 4, isLittle: isLittle) }
      : text.utf16.flatMap { unit(UInt32($0), count: 2, isLittle: isLittle) }
    #expect(try FeedReader.read(bytes).entries.first?.title == "Fähre – 渡船")
  }

  private func unit(_ value: UInt32, count: Int, isLittle: Bool) -> [UInt8] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    return isLittle ? bytes : bytes.reversed()
  }

  @Test func theDeclaredCharsetIsHeard() throws {
    let head = Array("<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>".utf8)
    let feed = try FeedReader.read(head + [0xCD, 0xEE, 0xE2] + Array("</title></item></channel></rss>".utf8))
    #expect(feed.entries.first?.title == "Нов")
  }
}
