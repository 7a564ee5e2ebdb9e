import Fetching
import Formats
import Models
import Queue
import Registry
import Testing

@testable import Ingest

struct FeedPollerTests {
  @Test func newEntriesBecomeDocumentsOnce() async throws {
    let world = FeedWorld { request in
      FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(2), FeedWorld.item(1)]))
    }
    try await world.add()
    let feed = try await world.poll()
    #expect(feed.title == "Echo" && feed.siteURL == "https://echo.example/" && feed.error.isEmpty)
    #expect(feed.result == "2 new of 2 entries" && feed.documentCount == 2 && feed.entryCount == 2)
    #expect(try await world.documents().map(\.url) == ["https://echo.example/1", "https://echo.example/2"])
    #expect(await !world.poller.step())
    #expect(try await world.poll().result == "0 new of 2 entries")
    #expect(try await world.queue.stats().waiting == 0)
  }

  @Test func whatIsKnownIsAskedForConditionally() async throws {
    let world = FeedWorld { request in
      if request.entityTag == "\"1\"" { return FeedWorld.response(request, status: 304) }
      var response = FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1)]))
      response.entityTag = "\"1\""
      return response
    }
    try await world.add()
    _ = try await world.poll()
    #expect(try await world.poll().result == "not changed")
    #expect(try await world.poll().result == "not changed")
    #expect(world.web.requests.map(\.entityTag) == ["", "\"1\"", "\"1\""])
  }

  @Test func aChangedEntryComesAgain() async throws {
    let world = FeedWorld { [count = Counter()] request in
      FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1, text: FeedWorld.long + "\(count.next() / 2)")]))
    }
    try await world.add()
    #expect(try await world.poll().documentCount == 1)
    #expect(try await world.poll().documentCount == 1)
    #expect(try await world.poll().documentCount == 2)
  }

  @Test func aFullQueueLosesNothing() async throws {
    let world = FeedWorld(depthMax: 4) { request in
      var response = FeedWorld.response(request, FeedWorld.rss((1...6).reversed().map { FeedWorld.item($0) }))
      response.entityTag = "\"1\""
      return response
    }
    try await world.add()
    let feed = try await world.poll()
    #expect(feed.result.hasPrefix("2 entries are waiting: ") && feed.documentCount == 4 && feed.error.isEmpty)
    let leased = try await world.queue.lease(LeaseOrder(worker: "w", count: 9, duration: .seconds(60))).documents
    _ = try await world.queue.complete(leased.map { Completion(leaseID: $0.leaseID) }, by: "w")
    #expect(try await world.poll().documentCount == 6)
    #expect(world.web.requests.map(\.entityTag) == ["", ""])
    #expect(try await world.documents().map(\.url) == ["https://echo.example/5", "https://echo.example/6"])
  }

  /// As after kill -9 between the queue's commit and the registry's.
  @Test func anEntryThatWasNotNotedIsADuplicate() async throws {
    let world = FeedWorld { request in FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1)])) }
    try await world.add()
    let claim = FeedClaim(holder: "dead", now: world.time.now(), duration: .seconds(60), count: 1)
    let record = try #require(await world.registry.claimFeeds(claim).first)
    await world.poller.poll.run(record)
    #expect(try await world.queue.stats().waiting == 1)
    let feed = try await world.poll()
    #expect(feed.result == "1 new of 1 entry; 1 known already" && feed.documentCount == 0)
    #expect(try await world.queue.stats().waiting == 1)
  }

  @Test func shortEntriesAreFetchedAsPages() async throws {
    let world = FeedWorld { request throws(FetchError) in
      switch request.url.path {
      case "/feed.xml": FeedWorld.response(request, FeedWorld.rss((1...3).map { FeedWorld.item($0, text: "Short.") }))
      case "/robots.txt": FeedWorld.response(request, Array("User-agent: *\nDisallow: /2".utf8), type: "text/plain")
      case "/1": FeedWorld.response(request, Array("<html><body><p>\(FeedWorld.long)".utf8), type: "text/html")
      default: FeedWorld.response(request, status: 404)
      }
    }
    try await world.add()
    let feed = try await world.poll()
    #expect(feed.result.hasPrefix("3 new of 3 entries; 2 pages could not be had ("), "\(feed.result)")
    let documents = try await world.documents()
    #expect(documents.map(\.contentType) == ["application/feed+json", "application/feed+json", "text/html"])
    let page = try #require(documents.last)
    #expect(page.url == "https://echo.example/1" && page.title == "Report 1" && page.source?.name == "Echo")
    // Should the page turn out to be no article, the feed's own text is read.
    let alternative = try #require(page.alternative)
    #expect(alternative.contentType == "application/feed+json")
    #expect(String(decoding: alternative.content, as: UTF8.self).contains("Short."))
  }

  /// "feed.xml.gz", of which the server says no more than that it is a file of gzip.
  @Test(arguments: [(PackedFeeds.gzip, "application/gzip"), (PackedFeeds.zstd, "application/octet-stream")])
  func aPackedFeedIsRead(_ body: [UInt8], type: String) async throws {
    let world = FeedWorld { request in FeedWorld.response(request, body, type: type) }
    try await world.add(fullText: .feed)
    let feed = try await world.poll()
    #expect(feed.title == "Packed" && feed.documentCount == 1, "\(feed.error)")
    let url = try #require(CanonicalURL(FeedWorld.url))
    let found = try await FeedDiscovery(fetcher: world.web, time: world.time).feeds(at: url)
    #expect(found.map(\.title) == ["Packed"])
  }

  @Test func aPackedFeedThatIsDamagedIsTold() async throws {
    let world = FeedWorld { request in
      FeedWorld.response(request, Array(PackedFeeds.gzip.dropLast(20)), type: "application/gzip")
    }
    try await world.add()
    #expect(try await world.poll().error == "the feed cannot be unpacked: the gzip file is cut off")
  }

  @Test func failuresAreToldAndGoneIsTheEnd() async throws {
    let world = FeedWorld { [count = Counter()] request throws(FetchError) in
      switch count.next() {
      case 0: throw FetchError(.tls, "the certificate of echo.example is for another name")
      case 1:
        var busy = FeedWorld.response(request, status: 429)
        busy.retryAfter = .seconds(9_000)
        return busy
      case 2: return FeedWorld.response(request, Array("<html><p>Hello".utf8), type: "text/html")
      case 3: return FeedWorld.response(request, status: 500)
      default: return FeedWorld.response(request, status: 410)
      }
    }
    try await world.add()
    #expect(try await world.poll().error.contains("another name"))
    let busy = try await world.poll()
    let pause = (busy.nextAt?.millisecondsSinceEpoch ?? 0) - world.time.now().millisecondsSinceEpoch
    #expect(busy.error.contains("429") && pause >= 9_000_000)
    #expect(try await world.poll().error.contains("no feed (text/html)"))
    let broken = try await world.poll()
    #expect(broken.error.contains("500") && broken.failureCount == 4 && broken.state == .active)
    let gone = try await world.poll()
    #expect(gone.state == .ended && gone.error.contains("410"))
    #expect(await world.registry.nextDue() == nil)
  }

  @Test func aHostAnswersForOneFeedAtATime() async throws {
    let world = FeedWorld { request in FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1)])) }
    try await world.add()
    try await world.add("https://echo.example/second")
    try await world.add("https://other.example/feed")
    #expect(world.poller.turns.take("echo.example", FeedRecord(Subscription(url: "https://echo.example/0"))) == .first)
    for _ in 0..<3 { #expect(await world.poller.step()) }
    #expect(world.web.requests.map(\.url.string) == ["https://other.example/feed"])
    #expect(await !world.poller.step(), "what stands in line is claimed")
    await world.poller.serveLine(of: "echo.example")
    #expect(
      world.web.requests.dropFirst().map(\.url.string) == [FeedWorld.url, "https://echo.example/second"])
    #expect(world.poller.turns.next("echo.example") == nil)
  }

  /// Somebody removed the feed, or another poller took it over.
  @Test func whatIsNoLongerClaimedIsNotPolled() async throws {
    let world = FeedWorld { request in FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1)])) }
    try await world.add()
    #expect(world.poller.turns.take("echo.example", FeedRecord(Subscription(url: "https://echo.example/0"))) == .first)
    #expect(await world.poller.step())
    await world.registry.releaseFeeds(holder: world.poller.poll.holder)
    await world.poller.serveLine(of: "echo.example")
    #expect(world.web.requests.isEmpty)
  }

  @Test func aMoveIsRemembered() async throws {
    let new = "https://new.example/feed"
    let world = FeedWorld { request in
      var response = FeedWorld.response(request, FeedWorld.rss([FeedWorld.item(1)]))
      if let url = CanonicalURL(whole: new) { (response.url, response.permanentURL) = (url, url) }
      return response
    }
    try await world.add()
    #expect(try await world.poll().url == FeedWorld.url)
    #expect(try await world.poll().url == new)
    #expect(try await world.poll().url == new)
    #expect(world.web.requests.last?.url.string == new)
  }
}
