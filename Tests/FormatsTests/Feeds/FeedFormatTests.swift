import Formats
import Models
import Testing

struct FeedFormatTests {
  private func articles(_ text: String, type: String = "application/xml", url: String = "https://echo.example/feed")
    throws
    -> [ParsedArticle]
  {
    let hint = SourceHint(name: "Sender", country: "GB")
    let document = Document(
      url: url, contentType: type, content: Array(text.utf8), title: "The feed itself", authors: ["Nobody"],
      publishedAt: Timestamp(millisecondsSinceEpoch: 0), source: hint)
    return try FormatCatalog.standard.parse(document)
  }

  @Test func eachEntryIsAnArticleOfItsOwn() throws {
    let found = try articles(Feeds.rss)
    #expect(found.count == 2)
    let ferry = try #require(found.first)
    #expect(ferry.title == "Ferry calls at Lowmoor & leaves" && ferry.url == "https://echo.example/news/ferry")
    #expect(ferry.blocks.map(\.kind) == [.paragraph, .listItem])
    #expect(
      ferry.blocks.map(\.text) == ["The first ferry in eleven years called at Lowmoor on Tuesday.", "It left at noon."])
    #expect(ferry.standfirst == "The first ferry in eleven years." && ferry.authors == ["Ada Quill"])
    #expect(ferry.tags == ["Harbour", "Ferries"] && ferry.siteName == "The Lowmoor Echo" && ferry.language == "en-GB")
    #expect(ferry.image?.url == "https://echo.example/ferry.jpg" && ferry.publisherID == "echo-17")
    #expect(ferry.origins[.title] == .feed && ferry.publisherDomain == "echo.example" && ferry.country == "GB")
    // What the sender says of the feed is not true of its entries.
    let fog = found[1]
    #expect(fog.title == "Fog" && fog.authors == ["Bram Oster"] && fog.publishedAt == nil)
    #expect(fog.blocks.map(\.text) == ["Fog lay on the strait."])
  }

  @Test func anEntryWithoutTextIsItsTitleAndOneWithoutBothIsSkipped() throws {
    let found = try articles(Feeds.sitemap)
    #expect(found.map(\.title) == ["Bridge reopens"])
    #expect(found.first?.blocks.map(\.text) == ["Bridge reopens"])
  }

  @Test(arguments: [
    ("<rss><channel><title>T</title></channel></rss>", "the feed has no entries"),
    (
      "<rss><channel><item><link>/x</link></item></channel></rss>",
      "the feed's 1 entries have neither a text nor a title"
    ),
  ])
  func emptyFeedsAreRefusedWithAReason(_ text: String, _ reason: String) {
    let error = #expect(throws: FormatError.self) { try articles(text) }
    #expect(error?.reason == reason)
  }

  private static let taken = """
    <rss><channel><title>All news</title><link>https://all.example/</link><item><title>A</title>
    <link>https://all.example/1</link><source url='https://www.echo.example/'>Echo</source></item></channel></rss>
    """

  @Test(arguments: [Feeds.rss, Feeds.rdf, Feeds.atom, Feeds.sitemap, taken])
  func anEntryOnItsOwnIsTheSameArticle(_ text: String) throws {
    let feed = try FeedReader.read(Array(text.utf8), url: "https://echo.example/feed")
    let whole = try FeedFormat().parse(Document(url: "https://echo.example/feed", content: Array(text.utf8)))
    let alone = try feed.entries.compactMap { $0.document(in: feed) }.flatMap { try FormatCatalog.standard.parse($0) }
    #expect(alone.count == whole.count)
    for (one, other) in zip(alone, whole) {
      #expect(one.blocks == other.blocks && one.title == other.title && one.url == other.url)
      #expect(one.authors == other.authors && one.tags == other.tags && one.publisherID == other.publisherID)
      #expect(one.publishedAt == other.publishedAt && one.modifiedAt == other.modifiedAt && one.image == other.image)
      #expect(
        one.siteName == other.siteName
          && (one.publisherDomain == other.publisherDomain || other.publisherDomain.isEmpty))
      #expect(one.standfirst == other.standfirst && one.language == other.language)
    }
  }

  @Test func entriesWithoutAddressAreKnownByTheirID() {
    func id(_ publisherID: String, _ title: String) -> ArticleID {
      ArticleIdentity.make(
        url: "", publisherID: publisherID, source: "echo.example", title: title, publishedAt: nil, contentHash: title)
    }
    #expect(id("a", "x") == id("a", "y"))
    #expect(id("a", "x") != id("b", "x"))
    #expect(id("", "x") != id("", "y"))
  }

  @Test func whatAnEntryWasTakenFromIsItsSource() throws {
    let item =
      "<title>A</title><link>https://news.example/1</link><source url='https://www.echo.example/'>Echo</source>"
    let found = try articles("<rss><channel><title>All news</title><item>\(item)</item></channel></rss>")
    #expect(found.first?.siteName == "Echo" && found.first?.publisherDomain == "echo.example")
  }
}
