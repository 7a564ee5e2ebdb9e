import Formats
import Models
import Testing

@testable import CLI

/// Settings of feeds as they are typed, listed and exchanged.
@Suite struct FeedSettingsTests {
  private static let feed = Subscription(
    url: "https://a.example/f", title: "A", siteURL: "https://a.example/", fullText: .page,
    source: SourceHint(name: "The Echo", country: "GB", language: "cy"), fixedIntervalSeconds: 600)

  @Test func aListKeepsSettings() throws {
    let text = OPML.write([FeedOutline.outline(Self.feed)])
    #expect(text.contains(#"newswire:interval="10m""#) && text.contains(#"newswire:fullText="page""#), "\(text)")
    let outline = try #require(try OPML.read(Array(text.utf8)).first)
    #expect(try FeedOutline.subscription(outline) == Self.feed)
  }

  @Test func aListOfAnotherReaderIsTaken() throws {
    let outline = OPML.Outline(url: "https://b.example/f", title: "B", language: "unknown")
    #expect(try FeedOutline.subscription(outline) == Subscription(url: "https://b.example/f", title: "B"))
  }

  @Test func aSettingThatIsNoneIsRefused() {
    var outline = OPML.Outline(url: "https://b.example/f")
    outline.settings.interval = "often"
    let interval = #expect(throws: FeedOutline.Refusal.self) { try FeedOutline.subscription(outline) }
    #expect(interval?.reason.contains("\"often\"") == true)
    outline.settings = OPML.Settings()
    outline.settings.fullText = "all"
    #expect(throws: FeedOutline.Refusal.self) { try FeedOutline.subscription(outline) }
  }

  @Test(arguments: [("10m", 600), ("2h", 7_200), ("auto", 0), ("1s", 1)])
  func intervalsAreRead(text: String, seconds: Int) {
    #expect(IntervalArgument(argument: text)?.seconds == seconds)
  }

  @Test(arguments: ["", "0s", "10", "500ms", "-5m", "9999999h"])
  func whatIsNoInterval(text: String) {
    #expect(IntervalArgument(argument: text) == nil)
  }

  @Test func whatIsGivenIsSetAndTheRestStays() throws {
    let options = try FeedSettingsOptions.parse(["--country", "Britain", "--interval", "auto"])
    #expect(options.fields == ["country", "fixed_interval_seconds"])
    let feed = options.applied(to: Self.feed)
    #expect(feed.source == SourceHint(name: "The Echo", country: "Britain", language: "cy"))
    #expect(feed.fixedIntervalSeconds == 0 && feed.fullText == .page)
  }

  @Test func settingsAreShown() {
    let text = FeedTexts.feed(Self.feed, now: Timestamp(millisecondsSinceEpoch: 0))
    #expect(text.contains("    set: The Echo · GB · cy · text from the pages · every 10m\n"), "\(text)")
    let plain = FeedTexts.feed(Subscription(url: "https://b.example/f"), now: Timestamp(millisecondsSinceEpoch: 0))
    #expect(!plain.contains("set:"))
  }
}
