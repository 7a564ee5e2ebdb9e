import Fetching
import Formats
import Models
import RPC
import TestKit
import Testing
import Wire

@testable import Ingest

struct FeedServiceTests {
  @Test func feedsAreAddedListedAndRemoved() async throws {
    try await IngestBench.run { bench in
      let feeds = [
        "https://b.example/feed?a=1&utm_source=x", "HTTPS://A.example:443/feed", "ftp://c.example/",
        "https://a.example/feed",
      ]
      let request = AddFeedsRequest(
        feeds: feeds.map { Subscription(url: $0, fullText: .page, state: .ended, documentCount: 9) })
      let results = try await bench.client.call(FeedMethods.add, request).results
      #expect(results.map(\.outcome) == [.added, .added, .refused, .known])
      let listed = try await bench.client.call(FeedMethods.list, ListFeedsRequest()).feeds
      #expect(listed.map(\.url) == ["https://a.example/feed", "https://b.example/feed?a=1&utm_source=x"])
      #expect(listed.allSatisfy { $0.state == .active && $0.fullText == .page && $0.documentCount == 0 })
      let again = try await bench.client.call(FeedMethods.add, request).results
      #expect(again.map(\.outcome) == [.known, .known, .refused, .known])
      let page = try await bench.client.call(FeedMethods.list, ListFeedsRequest(limit: 1))
      #expect(page.feeds.count == 1 && page.nextCursor == "https://a.example/feed")
      let urls = ["https://a.example/feed", "https://x.example/"]
      #expect(try await bench.client.call(FeedMethods.refresh, RefreshFeedsRequest(urls: urls)).refreshed == 1)
      #expect(try await bench.client.call(FeedMethods.refresh, RefreshFeedsRequest(all: true)).refreshed == 2)
      #expect(try await bench.client.call(FeedMethods.remove, RemoveFeedsRequest(urls: urls)).removed == 1)
    }
  }

  @Test func settingsAreUnderstoodOrRefused() async throws {
    try await IngestBench.run { bench in
      func hint(_ country: String, _ language: String = "") -> SourceHint {
        SourceHint(country: country, language: language)
      }
      let feeds = [
        Subscription(
          url: "https://a.example/f", source: hint("the united kingdom", "EN_gb"), fixedIntervalSeconds: 600),
        Subscription(url: "https://b.example/f", source: hint("Ruritania")),
        Subscription(url: "https://c.example/f", source: hint("", "english")),
        Subscription(url: "https://d.example/f", fixedIntervalSeconds: 299),
      ]
      let results = try await bench.client.call(FeedMethods.add, AddFeedsRequest(feeds: feeds)).results
      #expect(results.map(\.outcome) == [.added, .refused, .refused, .refused])
      #expect(results[1].reason.contains("Ruritania") && results[2].reason.contains("english"))
      #expect(results[3].reason.contains("5m to 720h") && results[3].reason.contains("feedIntervalMin"))
      let listed = try await bench.client.call(FeedMethods.list, ListFeedsRequest()).feeds
      #expect(listed.first?.source == hint("GB", "en-GB") && listed.first?.fixedIntervalSeconds == 600)
    }
  }

  @Test func settingsAreChanged() async throws {
    try await IngestBench.run { bench in
      let url = "https://a.example/f"
      let feed = Subscription(url: url, source: SourceHint(name: "Echo", country: "FR"))
      _ = try await bench.client.call(FeedMethods.add, AddFeedsRequest(feeds: [feed]))
      let request = SetFeedsRequest(
        urls: [url, "https://x.example/", url], name: "not named", country: "britain", fullText: .page,
        fixedIntervalSeconds: 900, fields: ["country", "full_text", "fixed_interval_seconds"])
      for _ in 0..<2 {
        let changed = try await bench.client.call(FeedMethods.set, request).feeds
        #expect(changed.map(\.url) == [url] && changed.first?.fullText == .page)
        #expect(changed.first?.source == SourceHint(name: "Echo", country: "GB"))
        #expect(changed.first?.fixedIntervalSeconds == 900)
      }
      let back = SetFeedsRequest(urls: [url], fields: ["name", "country", "fixed_interval_seconds"])
      let cleared = try await bench.client.call(FeedMethods.set, back).feeds.first
      #expect(cleared?.source == nil && cleared?.fixedIntervalSeconds == 0 && cleared?.fullText == .page)
      for (field, value) in [("country", "Ruritania"), ("title", ""), ("", "")] {
        let wrong = SetFeedsRequest(urls: [url], country: value, fields: field.isEmpty ? [] : [field])
        let error = await #expect(throws: RPCError.self) { try await bench.client.call(FeedMethods.set, wrong) }
        #expect(error?.status.code == .invalidArgument, "\(field)")
      }
    }
  }

  @Test func aSiteNamesItsFeeds() async throws {
    let web = ScriptedWeb { request throws(FetchError) in
      var response = FetchResponse(status: 200, url: request.url)
      response.contentType = "text/html"
      response.body = Array("<link rel=alternate type=application/rss+xml title=News href=/rss>".utf8)
      if request.url.host == "away.example" {
        throw FetchError(.refusedAddress, "away.example is at 10.0.0.1, a private address")
      }
      return response
    }
    try await IngestBench.run(web: web) { bench in
      let found = try await bench.client.call(FeedMethods.discover, DiscoverFeedsRequest(url: "https://echo.example/"))
        .feeds
      #expect(found.map(\.url) == ["https://echo.example/rss"] && found.first?.title == "News")
      let error = await #expect(throws: RPCError.self) {
        try await bench.client.call(FeedMethods.discover, DiscoverFeedsRequest(url: "https://away.example/"))
      }
      #expect(error?.status.code == .failedPrecondition && error?.status.message.contains("private") == true)
    }
  }

  /// A site that names no feed and answers each guess late.
  private struct SlowSite: Fetcher {
    let time: ManualTime

    func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
      var response = FetchResponse(status: 404, url: request.url)
      if request.url.path == "/" {
        (response.status, response.contentType) = (200, "text/html")
        response.body = Array("<p>Hello".utf8)
        return response
      }
      do { try await time.sleep(for: .seconds(14)) } catch { throw FetchError(.cancelled, "cancelled") }
      return response
    }
  }

  @Test func guessesHaveAnEnd() async throws {
    let time = ManualTime()
    let url = try #require(CanonicalURL("https://slow.example/"))
    let search = Task { try await FeedDiscovery(fetcher: SlowSite(time: time), time: time).feeds(at: url) }
    for seconds in [14, 14] {
      while time.sleeperCount < 2 { await Task.yield() }
      time.advance(by: .seconds(seconds))
    }
    let error = await #expect(throws: FetchError.self) { try await search.value }
    #expect(error?.code == .timeout && error?.message.contains("within 20 s") == true)
  }

  @Test func aSiteThatDiesIsNotAskedOnAndOn() async throws {
    let web = ScriptedWeb { request throws(FetchError) in
      var response = FetchResponse(status: 200, url: request.url)
      response.contentType = "text/html"
      guard request.url.path == "/" else { throw FetchError(.timeout, "dead.example was silent for 15 s") }
      return response
    }
    let url = try #require(CanonicalURL("https://dead.example/"))
    let found = try await FeedDiscovery(fetcher: web, time: ManualTime()).feeds(at: url)
    #expect(found.isEmpty && web.requests.count == 2)
  }
}
