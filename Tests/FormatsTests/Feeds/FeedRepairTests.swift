import Formats
import Testing

/// Feeds that are not well formed.
struct FeedRepairTests {
  private func read(_ text: String) throws -> Feed { try FeedReader.read(Array(text.utf8), url: "https://e.example/f") }

  private func item(_ inner: String) -> String {
    "<rss><channel><title>T</title><item>\(inner)</item><item><title>Next</title></item></channel></rss>"
  }

  @Test(arguments: [
    ("<title>Fish & chips</title>", "Fish & chips"), ("<title>1 < 2 > 0</title>", "1 < 2 > 0"),
    ("<title>Caf&eacute; &hellip; &nosuch; x</title>", "Café … &nosuch; x"), ("<title>It&#146;s &#0;</title>", "It’s"),
    ("<title>A<link>/x</link>", "A"), ("<title>A</item><item><title>B</title>", "A"),
    ("<title a=b c='d\" e>A</title>", "A"), ("<title a='1' a='2'>A</title>", "A"), ("<Title>A</tItle>", "A"),
    ("<title>A\u{1}\u{8}B</title>", "AB"), ("<title>A]]>B</title>", "A]]>B"), ("<title>A<!-- B</title>", "A B"),
    ("<title><![CDATA[A</title>", "A"), ("<title>A</b></title>", "A"),
    ("<odd:title>Z</odd:title><title>A</title>", "A"),
    ("<title>A &amp B</title>", "A &amp B"), ("<title>?a=1&lang=2</title>", "?a=1&lang=2"), ("<title>A</title", "A"),
  ])
  func senseIsMadeOfATitle(_ inner: String, _ title: String) throws {
    let feed = try read(item(inner))
    #expect(feed.entries.first?.title == title)
    #expect(feed.entries.last?.title == "Next")
    #expect(feed.entries.count >= 2)
  }

  @Test func oneMissingTagMovesNoEntry() throws {
    let items = (1...5).map {
      "<item><title>T\($0)</title><description>Text <b>bold<br>\($0)</description><link>/\($0)</link>"
    }
    let feed = try read("<rss><channel><title>X" + items.joined() + "</channel></rss>")
    #expect(feed.isRepaired && feed.title == "X")
    #expect(feed.entries.map(\.title) == ["T1", "T2", "T3", "T4", "T5"])
    #expect(feed.entries.map(\.link) == (1...5).map { "https://e.example/\($0)" })
  }

  @Test func junkBeforeTheDeclarationIsSkipped() throws {
    let feed = try read("\n PHP notice <!-- <rss> --> <?xml version=\"1.0\"?>\n" + item("<title>A</title>"))
    #expect(feed.entries.first?.title == "A" && feed.title == "T")
  }

  @Test func undeclaredPrefixesAreKnownByName() throws {
    let feed = try read(item("<dc:creator>Ada</dc:creator><content:encoded>&lt;p&gt;x&lt;/p&gt;</content:encoded>"))
    #expect(feed.entries.first?.authors.first?.name == "Ada")
    #expect(feed.entries.first?.contentHTML == "<p>x</p>")
  }

  @Test func markupThatWasNotEscapedIsKept() throws {
    let feed = try read(item("<description><p>One <b>two</b></p><p>Three & four</description>"))
    #expect(feed.entries.first?.summaryHTML == "<p>One <b>two</b></p><p>Three &amp; four</p>")
  }

  @Test func plainEntitiesOfTheDocumentAreResolved() throws {
    let type = "<!DOCTYPE rss [<!ENTITY paper \"The Echo\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
    let feed = try read(type + item("<title>&paper; &x; &nbsp;</title>"))
    #expect(feed.entries.first?.title == "The Echo &x;")
  }

  @Test func billionLaughsDoNotExpand() throws {
    var type = "<!DOCTYPE rss [<!ENTITY lol0 \"lol\">"
    for level in 1...9 {
      type += "<!ENTITY lol\(level) \"\(String(repeating: "&lol\(level - 1);", count: 10))\">"
    }
    let feed = try read(type + "]>" + item("<title>&lol9;</title>"))
    #expect(feed.entries.first?.title == "&lol9;")
    let many = "<!DOCTYPE rss [<!ENTITY a \"\(String(repeating: "a", count: 1_000))\">]>"
    let cut = try read(many + item("<title>" + String(repeating: "&a;", count: 100_000) + "</title>"))
    #expect(cut.isCut && (cut.entries.first?.title.utf8.count ?? 0) <= 2_048)
  }

  @Test(arguments: [Feeds.rss, Feeds.rdf, Feeds.atom, Feeds.sitemap])
  func wellFormedFeedsReadTheSameWhenTheyAreRepaired(_ text: String) throws {
    let mark = try #require(text.lastIndex(of: "<"))
    var repaired = try read(text[..<mark] + " & " + text[mark...])
    #expect(repaired.isRepaired)
    repaired.isRepaired = false
    #expect(try repaired == read(text))
  }
}
