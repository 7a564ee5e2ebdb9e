import Formats
import Testing

/// Feeds that are made to hurt: each is read or refused, soon and within bounds.
@Suite(.timeLimit(.minutes(2)))
struct FeedBoundsTests {
  private func survives(_ bytes: [UInt8]) {
    do {
      let feed = try FeedReader.read(bytes, url: "https://e.example/f")
      #expect(feed.entries.count <= FeedReader.entriesMax)
      for entry in feed.entries { #expect(!entry.title.unicodeScalars.contains("\0")) }
    } catch {
      #expect(!error.reason.isEmpty && error.reason.utf8.count < 1_024)
    }
  }

  @Test(arguments: [Feeds.rss, Feeds.rdf, Feeds.atom, Feeds.json, Feeds.sitemap])
  func truncatedAtEveryByte(_ text: String) {
    let bytes = Array(text.utf8)
    for count in bytes.indices { survives(Array(bytes[..<count])) }
  }

  @Test(arguments: [Feeds.rss, Feeds.atom, Feeds.json])
  func everyByteChanged(_ text: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in [UInt8(0), UInt8(ascii: "&"), UInt8(ascii: "\"")] {
        var changed = bytes
        changed[index] = byte
        survives(changed)
      }
    }
  }

  @Test func aTruncatedFeedKeepsTheEntriesBeforeTheCut() throws {
    let items = (1...20).map { "<item><title>T\($0)</title><link>/\($0)</link></item>" }.joined()
    let text = "<rss><channel><title>X</title>" + items
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.entries.count == 20)
  }

  /// A feed that is made of one thing, many times.
  struct HostileFeed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) { (testDescription, self.text) = (name, text) }
  }

  @Test(arguments: [
    HostileFeed("elements", String(repeating: "<a>", count: 30_000)),
    HostileFeed("channels", "<rss>" + String(repeating: "<channel>", count: 30_000)),
    HostileFeed("items", "<rss><channel>" + String(repeating: "<item>", count: 50_000)),
    HostileFeed(
      "marks in a title",
      "<rss><item><title>" + String(repeating: "<b>", count: 30_000) + "x" + String(repeating: "</b>", count: 30_000)),
    HostileFeed("attributes", "<rss " + (0..<50_000).map { "a\($0)='1' " }.joined() + "/>"),
    HostileFeed("the same attribute", "<rss " + String(repeating: "a='1' ", count: 80_000) + "/>"),
    HostileFeed("open values", "<rss>" + String(repeating: "<a b=\"", count: 80_000)),
    HostileFeed("open comments", "<rss>" + String(repeating: "<!--", count: 80_000)),
    HostileFeed("open CDATA", "<rss>" + String(repeating: "<![CDATA[", count: 50_000)),
    HostileFeed("references without an end", "<rss>" + String(repeating: "&amp", count: 100_000)),
    HostileFeed("references", "<rss>" + String(repeating: "&nbsp;", count: 80_000) + "</rss>"),
    HostileFeed("end tags", "<rss>" + String(repeating: "</x>", count: 80_000)),
    HostileFeed("entities", "<!DOCTYPE rss [" + String(repeating: "<!ENTITY a \"", count: 30_000)),
    HostileFeed("document types", String(repeating: "<!DOCTYPE a [", count: 30_000)),
    HostileFeed("namespaces", "<rss " + (0..<20_000).map { "xmlns:a\($0)='u\($0)' " }.joined() + "><item/></rss>"),
    HostileFeed(
      "unknown prefixes",
      String(repeating: "<a xmlns:b='c' xmlns:d='e'>", count: 100) + String(repeating: "<z:x/>", count: 50_000)),
    HostileFeed(
      "categories", "<rss><channel><item><category>" + String(repeating: "x</category><category>", count: 50_000)),
    HostileFeed("digits of a date", "<rss><channel><item><pubDate>" + String(repeating: "9", count: 300_000)),
    HostileFeed("arrays", "{\"items\":" + String(repeating: "[", count: 30_000)),
    HostileFeed(
      "broken surrogates",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
        + String(repeating: "{\"id\":\"\\ud800\"},", count: 20_000) + "]}"),
    HostileFeed("tags in a title", "<rss><channel><item><title>" + String(repeating: "&lt;a ", count: 50_000)),
    HostileFeed("comments in a title", "<rss><channel><item><title>" + String(repeating: "&lt;!--", count: 50_000)),
    HostileFeed(
      "values in a description",
      "<rss><channel><item><description>" + String(repeating: "&lt;a b=&quot;&lt;a c=", count: 30_000)),
    HostileFeed("bases", "<feed>" + String(repeating: "<entry xml:base='a/'>", count: 5_000)),
  ])
  func hostileFeedsAreBounded(_ feed: HostileFeed) { survives(Array(feed.text.utf8)) }

  @Test func aFeedOverTheLimitIsRefused() {
    let bytes = [UInt8](repeating: 0x20, count: FeedReader.contentBytesMax + 1)
    let error = #expect(throws: FormatError.self) { try FeedReader.read(bytes) }
    #expect(error?.code == .tooLarge)
  }

  @Test func entriesOverTheLimitAreLeftOut() throws {
    let items = String(repeating: "<item><title>x</title></item>", count: FeedReader.entriesMax + 5)
    let feed = try FeedReader.read(Array("<rss><channel>\(items)</channel></rss>".utf8))
    #expect(feed.entries.count == FeedReader.entriesMax && feed.isCut)
  }
}
