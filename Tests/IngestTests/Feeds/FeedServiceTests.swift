import Fetching
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
}
