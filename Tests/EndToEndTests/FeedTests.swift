import Foundation
import TestKit
import Testing

/// Feeds from a server of this machine, through the built programs.
@Suite(.serialized) struct FeedTests {
  private static let settings = [
    "NEWSWIRE_FETCH_ALLOW": "127.0.0.1", "NEWSWIRE_FEED_INTERVAL_MIN": "1s",
  ]

  @Test func aSitesFeedBecomesArticles() async throws {
    let server = try ScriptedWebServer { question in
      switch question.path {
      case "/":
        WebAnswer(
          headers: ["Content-Type": "text/html"], text: #"<link rel="alternate" type="application/rss+xml" href="/f">"#)
      case "/f":
        WebAnswer(headers: ["Content-Type": "application/rss+xml", "ETag": "\"1\""], text: Self.feed(1, count: 3))
      case "/page": WebAnswer(headers: ["Content-Type": "text/html"], text: Self.page)
      default: WebAnswer(404)
      }
    }
    try await Stack.run(Self.settings) { stack in
      let refused = try await stack.client.run(["feed", "add", "http://10.0.0.1/"])
      #expect(refused.exitCode != 0 && refused.errors.contains("private address"))
      let added = try await stack.client.run(["feed", "add", "http://\(server.place)/"])
      #expect(added.exitCode == 0 && added.output == "polling http://\(server.place)/f\n", "\(added.errors)")
      try await eventually("three articles") { try await stack.export().count == 3 }
      let list = try await stack.client.run(["feed", "list"]).output
      #expect(list.contains("Feed 1") && list.contains("3 documents so far"), "\(list)")
      let sources = try await stack.client.run(["source", "list", "--json"]).output
      #expect(try JSON.lines(sources).first?.articleCount.string == "3", "\(sources)")
      let exported = try await stack.client.run(["feed", "export"]).output
      #expect(exported.contains("xmlUrl=\"http://\(server.place)/f\""))
      #expect(try await stack.client.run(["feed", "remove", "http://\(server.place)/f"]).exitCode == 0)
      let back = try await stack.client.run(["feed", "import", "-"], input: Data(exported.utf8))
      #expect(back.output == "1 feed added, 0 known already, 0 refused\n")
      let refusedPage = try await stack.client.run(["send", "http://\(server.place)/page"])
      #expect(refusedPage.exitCode == 66 && refusedPage.errors.contains("--allow-private"))
      let sent = try await stack.client.run(["send", "--allow-private", "http://\(server.place)/page"])
      #expect(sent.exitCode == 0, "\(sent.errors)")
      try await eventually("the page is an article") {
        try await stack.export().contains { $0.title.string == "The lighthouse gets a keeper" }
      }
    }
  }

  /// Ingest is killed again and again in the middle of polling: every entry is an article in the end, and none is one twice.
  @Test func killedPollersLoseNothing() async throws {
    let server = try ScriptedWebServer { question in
      let number = Int(question.path.dropFirst(2)) ?? 0
      var answer = WebAnswer(headers: ["Content-Type": "application/rss+xml"], text: Self.feed(number, count: 20))
      answer.steps.insert(.pause(.milliseconds(100)), at: 0)
      return answer
    }
    try await Stack.run(Self.settings) { stack in
      let urls = (1...20).map { "http://\(server.place)/f\($0)" }
      let added = try await stack.client.run(["feed", "add", "--exact", "--full-text", "feed"] + urls)
      #expect(added.exitCode == 0, "\(added.errors)")
      for _ in 0..<4 {
        try await Task.sleep(for: .milliseconds(500))
        try await stack.kill(.ingest)
        try await stack.start([.ingest])
      }
      try await eventually("every feed was polled", within: .seconds(120)) {
        let feeds = try JSON.lines(try await stack.client.run(["feed", "list", "--json"]).output)
        return feeds.count == 20 && feeds.allSatisfy { $0.result.string != nil }
      }
      try await stack.waitUntilDrained()
      let articles = try await stack.export()
      #expect(articles.count == 400 && Set(articles.compactMap(\.url.string)).count == 400)
      #expect(articles.allSatisfy { $0.revision.int == 1 })
    }
  }

  private static let page = """
    <html><head><title>The lighthouse gets a keeper</title></head><body><article><h1>The lighthouse gets a keeper</h1>
    <p>The lighthouse of Skelmouth has a keeper again, for the first time since the lamp was made to light itself.</p>
    <p>She is to show visitors up the 199 steps, and to count the ships, which nobody had done for thirty years.</p>
    </article></body></html>
    """

  private static func feed(_ number: Int, count: Int) -> String {
    let items = (1...count).map { entry in
      let words = (0..<300).map { "word\((number * 7_919 + entry * 104_729 + $0 * 31) % 9_973)" }.joined(separator: " ")
      return """
        <item><title>Report \(entry) of \(number)</title><link>https://feeds.example/\(number)/\(entry)</link>
        <content:encoded>&lt;p&gt;The council of Skelmouth met. \(words).&lt;/p&gt;</content:encoded></item>
        """
    }
    return """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Feed \(number)</title><link>https://feeds.example/</link>\(items.joined())</channel></rss>
      """
  }
}
