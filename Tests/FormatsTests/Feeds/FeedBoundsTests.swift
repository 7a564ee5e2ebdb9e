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

  @Test(arguments: [
    String(repeating: "<a>", count: 100_000), "<rss>" + String(repeating: "<channel>", count: 100_000),
    "<rss><channel>" + String(repeating: "<item>", count: 200_000),
    "<rss><item><title>" + String(repeating: "<b>", count: 100_000) + "x" + String(repeating: "</b>", count: 100_000),
    "<rss " + (0..<200_000).map { "a\($0)='1' " }.joined() + "/>",
    "<rss " + String(repeating: "a='1' ", count: 300_000) + "/>",
    "<rss>" + String(repeating: "<a b=\"", count: 300_000), "<rss>" + String(repeating: "<!--", count: 300_000),
    "<rss>" + String(repeating: "<![CDATA[", count: 200_000), "<rss>" + String(repeating: "&amp", count: 400_000),
    "<rss>" + String(repeating: "&nbsp;", count: 300_000) + "</rss>",
    "<rss>" + String(repeating: "</x>", count: 300_000),
    "<!DOCTYPE rss [" + String(repeating: "<!ENTITY a \"", count: 100_000),
    String(repeating: "<!DOCTYPE a [", count: 100_000),
    "<rss " + (0..<50_000).map { "xmlns:a\($0)='u\($0)' " }.joined() + "><item/></rss>",
    String(repeating: "<a xmlns:b='c' xmlns:d='e'>", count: 100) + String(repeating: "<z:x/>", count: 200_000),
    "<rss><channel><item><category>" + String(repeating: "x</category><category>", count: 200_000),
    "<rss><channel><item><pubDate>" + String(repeating: "9", count: 1_000_000),
    "{\"items\":" + String(repeating: "[", count: 100_000),
    "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
      + String(repeating: "{\"id\":\"\\ud800\"},", count: 50_000) + "]}",
    "<rss><channel><item><title>" + String(repeating: "&lt;a ", count: 200_000),
    "<rss><channel><item><title>" + String(repeating: "&lt;!--", count: 200_000),
    "<rss><channel><item><description>" + String(repeating: "&lt;a b=&quot;&lt;a c=", count: 100_000),
    "<feed>" + String(repeating: "<entry xml:base='a/'>", count: 10_000),
  ])
  func hostileFeedsAreBounded(_ text: String) { survives(Array(text.utf8)) }

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
