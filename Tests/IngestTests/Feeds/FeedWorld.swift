import Fetching
import Formats
import Models
import Queue
import Registry
import TestKit
import Testing

@testable import Ingest

/// A poller over a web, a queue and a registry in memory, with the clock in the test's hand.
struct FeedWorld {
  static let url = "https://echo.example/feed.xml"
  static let long = String(repeating: "The harbour of Skelmouth was opened again after a year. ", count: 40)

  let web: ScriptedWeb
  let queue: MemoryLeaseQueue
  let registry = MemoryRegistry()
  let time = ManualTime()
  let poller: FeedPoller

  init(depthMax: Int = 1_000, _ answer: @escaping @Sendable (FetchRequest) throws(FetchError) -> FetchResponse) {
    web = ScriptedWeb(answer)
    var queueOptions = QueueOptions()
    queueOptions.depthMax = depthMax
    queue = MemoryLeaseQueue(options: queueOptions, time: time)
    var options = PollerOptions()
    options.pagePause = .zero
    let intake = FeedIntake(
      fetcher: web, robots: RobotsGuard(fetcher: web, userAgent: "NewswireBot/1"), queue: queue, time: time,
      pagePause: options.pagePause)
    let poll = FeedPoll(
      fetcher: web, intake: intake, store: registry, time: time, options: options, holder: "one",
      logger: IngestBench.logger)
    poller = FeedPoller(poll: poll, bell: Doorbell(), options: options)
  }

  func add(_ url: String = Self.url, fullText: FullText = .auto) async throws {
    let subscription = Subscription(
      url: url, fullText: fullText, state: .active, addedAt: time.now(), nextAt: time.now())
    _ = try await registry.addFeeds([FeedRecord(subscription)])
  }

  /// The feed as users see it, after its next poll.
  func poll() async throws -> Subscription {
    if let next = await registry.nextDue(), next > time.now() {
      time.advance(by: .milliseconds(next.millisecondsSinceEpoch - time.now().millisecondsSinceEpoch))
    }
    #expect(await poller.step())
    return try #require(await registry.feeds(after: "", limit: 1).first)
  }

  func documents() async throws -> [Document] {
    try await queue.lease(LeaseOrder(worker: "w", count: 100, duration: .seconds(60))).documents.map(\.document)
  }

  static func rss(_ items: [String], head: String = "") -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Echo</title><link>https://echo.example/</link>\(head)\(items.joined())</channel></rss>
      """.utf8)
  }

  static func item(_ number: Int, text: String = Self.long) -> String {
    "<item><title>Report \(number)</title><link>https://echo.example/\(number)</link><guid>g\(number)</guid>"
      + "<content:encoded>&lt;p&gt;\(text) \(number)&lt;/p&gt;</content:encoded></item>"
  }

  static func response(
    _ request: FetchRequest, _ body: [UInt8] = [], status: Int = 200, type: String = "application/rss+xml"
  ) -> FetchResponse {
    var response = FetchResponse(status: status, url: request.url)
    (response.body, response.contentType) = (body, type)
    return response
  }
}
