internal import Models
public import Registry
internal import Testing

/// What every registry keeps.
public struct RegistryCompatTest: Sendable {
  private let make: @Sendable () async throws -> any FeedStore & SourceStore
  private let start = Timestamp(millisecondsSinceEpoch: 1_750_000_000_000)

  /// Tests the registries that `make` makes, each of them empty.
  public init(_ make: @escaping @Sendable () async throws -> any FeedStore & SourceStore) { self.make = make }

  /// Runs all parts.
  public func run() async throws {
    try await feedsAreKeptInOrder()
    try await aClaimHoldsForOne()
    try await aMovedFeedIsOne()
    try await anEndedFeedRests()
    try await settingsOutliveAPoll()
    try await editsWin()
    try await editsComeInOrder()
    try await whatNobodyKnowsIsNotListed()
  }

  private func feed(_ url: String) -> FeedRecord {
    var record = FeedRecord(Subscription(url: url, title: "T " + url, state: .active, addedAt: start, nextAt: start))
    record.entityTag = "\"1\""
    record.markSeen([EntryMark(value: 7), EntryMark(value: .max)])
    return record
  }

  private func claim(_ holder: String, after seconds: Int = 0, count: Int = 10) -> FeedClaim {
    FeedClaim(holder: holder, now: start.advanced(by: .seconds(seconds)), duration: .seconds(60), count: count)
  }

  private func feedsAreKeptInOrder() async throws {
    let store = try await make()
    let urls = ["https://c.example/f", "https://a.example/f", "https://b.example/f"]
    #expect(try await store.addFeeds(urls.map(feed)) == [true, true, true])
    #expect(try await store.addFeeds([feed(urls[0]), feed("https://d.example/f")]) == [false, true])
    #expect(try await store.feeds(after: "", limit: 2).map(\.url) == [urls[1], urls[2]])
    #expect(try await store.feeds(after: urls[2], limit: 10).map(\.url) == [urls[0], "https://d.example/f"])
    #expect(try await store.removeFeeds([urls[0], urls[0], "https://x.example/"]) == 1)
    #expect(try await store.feeds(after: "", limit: 10).count == 3)
    #expect(try await store.feedURLs(ofDomain: "b.example") == [urls[2]])
  }

  private func aClaimHoldsForOne() async throws {
    let store = try await make()
    _ = try await store.addFeeds([feed("https://a.example/f"), feed("https://b.example/f")])
    let first = try await store.claimFeeds(claim("one", count: 1))
    #expect(first == [feed("https://a.example/f")])
    #expect(try await store.claimFeeds(claim("two")).map(\.subscription.url) == ["https://b.example/f"])
    #expect(try await store.claimFeeds(claim("three", after: 59)).isEmpty)
    #expect(try await store.nextDue() == start.advanced(by: .seconds(60)))
    #expect(try await store.claimFeeds(claim("three", after: 60)).count == 2)
    var record = first[0]
    record.subscription.nextAt = start.advanced(by: .seconds(900))
    #expect(try await !store.saveFeed(record, as: "https://a.example/f", holder: "one", extending: nil))
    #expect(
      try await store.saveFeed(record, as: "https://a.example/f", holder: "three", extending: claim("three", after: 90))
    )
    #expect(try await store.claimFeeds(claim("four", after: 120)).map(\.subscription.url) == ["https://b.example/f"])
    #expect(try await store.saveFeed(record, as: "https://a.example/f", holder: "three", extending: nil))
    #expect(try await !store.saveFeed(record, as: "https://a.example/f", holder: "three", extending: nil))
    #expect(try await store.claimFeeds(claim("five", after: 899)).map(\.subscription.url) == ["https://b.example/f"])
    #expect(try await store.extendFeed("https://b.example/f", claim("five", after: 900)))
    #expect(try await !store.extendFeed("https://b.example/f", claim("six", after: 900)))
    #expect(try await store.nextDue() == start.advanced(by: .seconds(900)))
    try await store.releaseFeeds(holder: "five")
    #expect(try await store.claimFeeds(claim("six", after: 900)).count == 2)
  }

  private func aMovedFeedIsOne() async throws {
    let store = try await make()
    _ = try await store.addFeeds([feed("https://a.example/f"), feed("https://b.example/f")])
    var record = try #require(try await store.claimFeeds(claim("one", count: 1)).first)
    record.subscription.url = "https://new.example/f"
    #expect(try await store.saveFeed(record, as: "https://a.example/f", holder: "one", extending: nil))
    #expect(try await store.feeds(after: "", limit: 10).map(\.url) == ["https://b.example/f", "https://new.example/f"])
    var other = try #require(try await store.claimFeeds(claim("one", count: 1)).first)
    #expect(other.subscription.url == "https://b.example/f")
    other.subscription.url = "https://new.example/f"
    #expect(try await store.saveFeed(other, as: "https://b.example/f", holder: "one", extending: nil))
    #expect(try await store.feeds(after: "", limit: 10) == [record.subscription])
  }

  private func anEndedFeedRests() async throws {
    let store = try await make()
    _ = try await store.addFeeds([feed("https://a.example/f")])
    var record = try #require(try await store.claimFeeds(claim("one")).first)
    record.subscription.state = .ended
    #expect(try await store.saveFeed(record, as: "https://a.example/f", holder: "one", extending: nil))
    #expect(try await store.claimFeeds(claim("one", after: 9_999)).isEmpty)
    #expect(try await store.nextDue() == nil)
    #expect(try await store.refreshFeeds(["https://a.example/f", "https://x.example/"], now: start) == 1)
    #expect(try await store.claimFeeds(claim("one")).first?.subscription.state == .active)
    #expect(try await store.refreshFeeds(nil, now: start) == 1)
  }

  private func settingsOutliveAPoll() async throws {
    let store = try await make()
    let url = "https://a.example/f"
    _ = try await store.addFeeds([feed(url)])
    var record = try #require(try await store.claimFeeds(claim("one")).first)
    record.subscription.nextAt = start.advanced(by: .seconds(9_000))
    #expect(try await store.saveFeed(record, as: url, holder: "one", extending: claim("one")))
    var change = FeedChange()
    (change.country, change.fullText, change.fixedIntervalSeconds) = ("GB", .page, 600)
    let changed = try await store.setFeeds([url, "https://x.example/", url], change, now: start)
    #expect(changed.count == 1 && changed.first?.nextAt == start.advanced(by: .seconds(600)))
    record.subscription.title = "New"
    #expect(try await store.saveFeed(record, as: url, holder: "one", extending: nil))
    let saved = try #require(try await store.feeds(after: "", limit: 1).first)
    #expect(saved.title == "New" && saved.source == SourceHint(country: "GB"))
    #expect(saved.fullText == .page && saved.fixedIntervalSeconds == 600)
    change = FeedChange()
    change.country = ""
    #expect(try await store.setFeeds([url], change, now: start).first?.source == nil)
  }

  private func editsWin() async throws {
    let store = try await make()
    let found = Source(id: "echo.co.uk", name: "Echo", domain: "echo.co.uk", country: "GB", language: "en")
    try await store.noteSources([SourceSighting(found, articleCount: 2)], now: start)
    try await store.noteSources(
      [SourceSighting(Source(id: "echo.co.uk", language: "cy"))], now: start.advanced(by: .seconds(9)))
    var entry = try #require(try await store.sources(["echo.co.uk", "x.example"]).first)
    #expect(entry.source == Source(id: "echo.co.uk", name: "Echo", domain: "echo.co.uk", country: "GB", language: "cy"))
    #expect(entry.articleCount == 3 && entry.firstSeenAt == start && entry.countryEvidence == "domain")
    let edit = SourceEdit(id: "echo.co.uk", values: [.country: "IE", .name: "The Echo"])
    entry = try await store.editSource(edit, now: start)
    try await store.noteSources([SourceSighting(found)], now: start)
    entry = try #require(try await store.sources(["echo.co.uk"]).first)
    #expect(entry.source.country == "IE" && entry.source.name == "The Echo" && entry.countryEvidence == "edit")
    entry = try await store.editSource(SourceEdit(id: "echo.co.uk", cleared: [.country]), now: start)
    #expect(entry.source.country == "GB" && entry.source.name == "The Echo")
    _ = try await store.editSource(SourceEdit(id: "a new one", values: [.language: "fr"]), now: start)
    #expect(try await store.sources(after: "", limit: 10).map(\.found.id) == ["a new one", "echo.co.uk"])
    #expect(try await store.sources(after: "a new one", limit: 1).map(\.found.id) == ["echo.co.uk"])
  }

  private func whatNobodyKnowsIsNotListed() async throws {
    let store = try await make()
    _ = try await store.editSource(SourceEdit(id: "a.example", values: [.name: "A"]), now: start)
    #expect(try await store.sources(after: "", limit: 9).map(\.found.id) == ["a.example"])
    _ = try await store.editSource(SourceEdit(id: "a.example", cleared: Set(SourceEdit.Field.allCases)), now: start)
    #expect(try await store.sources(after: "", limit: 9).isEmpty)
    #expect(try await store.sources(["a.example"]).isEmpty)
    #expect(try await store.editedSources(after: 0, limit: 9).map(\.found.id) == ["a.example"])
    try await store.noteSources([SourceSighting(Source(id: "a.example"))], now: start)
    #expect(try await store.sources(["a.example"]).count == 1)
  }

  /// Each source comes at its latest edit, also one whose edit was taken back, and none that was only seen.
  private func editsComeInOrder() async throws {
    let store = try await make()
    #expect(try await store.editedSources(after: 0, limit: 10).isEmpty)
    for id: SourceID in ["b.example", "a.example", "c.example"] {
      _ = try await store.editSource(SourceEdit(id: id, values: [.country: "IE"]), now: start)
    }
    try await store.noteSources([SourceSighting(Source(id: "d.example"))], now: start)
    _ = try await store.editSource(SourceEdit(id: "b.example", cleared: [.country]), now: start)
    let all = try await store.editedSources(after: 0, limit: 10)
    #expect(all.map(\.found.id) == ["a.example", "c.example", "b.example"] && all.last?.edits == [:])
    #expect(all.first?.editNumber == Int(start.millisecondsSinceEpoch) + 1)
    let page = try await store.editedSources(after: 0, limit: 1)
    #expect(try await store.editedSources(after: page[0].editNumber, limit: 10) == Array(all.dropFirst()))
    try await store.noteSources([SourceSighting(Source(id: "b.example", name: "B"))], now: start)
    #expect(try await store.editedSources(after: all[1].editNumber, limit: 10).map(\.found.name) == ["B"])
  }
}
