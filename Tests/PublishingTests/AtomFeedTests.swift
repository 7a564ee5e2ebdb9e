import Foundation
import Models
import Testing

@testable import Publishing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct AtomFeedTests {
  private let noon = Timestamp(millisecondsSinceEpoch: 1_739_188_800_000)

  private var article: ArticleSummary {
    ArticleSummary(
      id: "abbbbbb", title: "Bridge gives way", standfirst: "A train was on it.",
      url: "https://northpost.example/bridge",
      source: Source(id: "northpost.example", name: "Northpost"),
      publishedAt: Timestamp(rfc3339: "2025-02-10T14:30:00+01:00"), receivedAt: noon, language: "en",
      keywords: ["bridge"])
  }

  private func feed(_ articles: [ArticleSummary]) -> AtomFeed {
    AtomFeed(
      id: "tag:newswire.invalid,2025:search:bridge", title: "bridge",
      selfURL: "https://news.example/search.atom?q=bridge",
      madeAt: noon, articles: articles)
  }

  @Test func aFeedIsWrittenAsAtomHasIt() {
    #expect(
      feed([article]).xml == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>tag:newswire.invalid,2025:search:bridge</id>
          <title>bridge</title>
          <updated>2025-02-10T12:00:00Z</updated>
          <author><name>Newswire</name></author>
          <generator>Newswire</generator>
          <link rel="self" type="application/atom+xml" href="https://news.example/search.atom?q=bridge"/>
          <entry xml:lang="en">
            <id>tag:newswire.invalid,2025:article:abbbbbb</id>
            <title>Bridge gives way</title>
            <updated>2025-02-10T12:00:00Z</updated>
            <published>2025-02-10T14:30:00+01:00</published>
            <author><name>Northpost</name></author>
            <category term="bridge"/>
            <link rel="alternate" href="https://northpost.example/bridge"/>
            <summary>A train was on it.</summary>
          </entry>
        </feed>

        """)
  }

  @Test func oddArticlesStayText() throws {
    var odd = article
    odd.title = "</title><script>alert('1')</script>\u{0}\u{202E}\nx & y"
    odd.url = "javascript:alert(1)"
    odd.source = Source(id: "\"><x>")
    odd.language = "e\"n"
    odd.standfirst = ""
    odd.keywords = ["\"/><x a=\"", ""]
    let xml = feed([odd, odd]).xml
    #expect(!xml.contains("<script") && !xml.contains("javascript") && !xml.contains("<x") && !xml.contains("xml:lang"))
    #expect(
      xml.contains("<title>&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\u{FFFD} x &amp; y</title>"))
    #expect(xml.components(separatedBy: "<entry").count == 2, "an ID stands once")
    #expect(xml.contains("<content>"), "an entry without a link has content")
    let parser = XMLParser(data: Data(xml.utf8))
    #expect(parser.parse())
  }

  @Test func aFeedWithoutEntriesIsAFeed() {
    let xml = feed([]).xml
    #expect(xml.contains("<updated>2025-02-10T12:00:00Z</updated>") && !xml.contains("<entry"))
    #expect(AtomFeed.searchID("north sea \"x\"") == "tag:newswire.invalid,2025:search:north%20sea%20%22x%22")
  }

  @Test func languagesHaveDirections() {
    for (tag, expected) in [
      ("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("und", "auto"), ("", "auto"), ("az-Arab", "rtl"),
      ("ks-Deva", "ltr"), ("e\"n", "auto"),
    ] {
      #expect(MarkupText.direction(tag) == expected, "\(tag)")
    }
  }
}
