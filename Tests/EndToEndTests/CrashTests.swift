import Foundation
import Testing

/// The promise, against kill -9: nothing that was acknowledged is lost, nothing is there twice.
@Suite(.serialized) struct CrashTests {
  static let documentCount = 400

  @Test func killedServicesLoseNothing() async throws {
    try await Stack.run { stack in
      let input = Data(Self.lines(count: Self.documentCount).utf8)
      async let sending = sendUntilAllIsAcknowledged(input, stack)
      for service in [Stack.Service.enrich, .ingest, .query, .enrich, .ingest] {
        try await Task.sleep(for: .milliseconds(700))
        try await stack.kill(service)
        try await stack.start([service])
      }
      let acknowledged = try await sending
      #expect(acknowledged.count == Self.documentCount)
      try await stack.waitUntilDrained()
      try await check(stack, acknowledged)
    }
  }

  /// What a careful user does: the same command again until it says that everything was taken.
  private func sendUntilAllIsAcknowledged(_ input: Data, _ stack: Stack) async throws -> Set<String> {
    var acknowledged: Set<String> = []
    for _ in 1...20 {
      let sent = try await stack.client.run(["send", "-", "--json"], input: input)
      for line in try JSON.lines(sent.output) {
        if let id = line.result.documentId.string { acknowledged.insert(id) }
      }
      if sent.exitCode == 0 { return acknowledged }
    }
    Issue.record("20 runs of the client did not bring everything through")
    return acknowledged
  }

  private func check(_ stack: Stack, _ acknowledged: Set<String>) async throws {
    let articles = try await stack.export()
    let urls = articles.compactMap(\.url.string)
    #expect(Set(urls).count == Self.documentCount)
    #expect(urls.count == Set(urls).count, "an article is there twice")
    #expect(Set(articles.compactMap(\.documentId.string)) == acknowledged)
    #expect(articles.allSatisfy { $0.revision.int == 1 })
    #expect(try await stack.json("queue").dead.int ?? 0 == 0)
  }

  /// Documents that differ in words, so that none is a copy of another.
  private static func lines(count: Int) -> String {
    (1...count).map { number in
      let words = (0..<60).map { "word\((number * 7_919 + $0 * 104_729) % 9_973)" }.joined(separator: " ")
      let url = "https://crash.example/reports/\(number)"
      let text = "Report \(number) from the harbour of Skelmouth tells of \(words). The council met on Monday."
      return #"{"url":"\#(url)","title":"Report \#(number)","text":"\#(text)","language":"en"}"#
    }.joined(separator: "\n") + "\n"
  }
}
