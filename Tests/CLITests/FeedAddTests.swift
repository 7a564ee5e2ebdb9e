import Models
import Operations
import Synchronization
import Testing

@testable import CLI

/// `newswire feed add` of several addresses, of which some are no good.
@Suite struct FeedAddTests {
  private struct Desk: FeedDesk {
    var pages: [String: [FeedCandidate]] = [:]
    var failures: [String: CallFailure] = [:]

    func discover(_ url: String) async throws(CallFailure) -> [FeedCandidate] {
      if let failure = failures[url] { throw failure }
      return pages[url] ?? []
    }

    func add(_ feeds: [Subscription]) async throws(CallFailure) -> [AddFeedResult] {
      feeds.map { feed in
        feed.url.hasPrefix("http")
          ? AddFeedResult(outcome: .added, url: feed.url)
          : AddFeedResult(outcome: .refused, url: feed.url, reason: "not an absolute http or https address")
      }
    }
  }

  private static func failure(_ code: StatusCode, _ message: String) -> CallFailure {
    CallFailure(failure: ProgramFailure(ExitStatus(code), message), status: Status(code: code, message: message))
  }

  private func run(
    _ urls: [String], _ desk: Desk, isExact: Bool = false, isEvery: Bool = false
  ) async throws -> [FeedAddAnswer] {
    let run = FeedAddRun(
      desk: desk, isExact: isExact, isEvery: isEvery, subscription: { Subscription(url: $0.url, title: $0.title) })
    var answers: [Int: FeedAddAnswer] = [:]
    try await run.run(urls, begins: { _ in }) { answers[$0] = $1 }
    return urls.indices.compactMap { answers[$0] }
  }

  @Test func whatCanBeAddedIsAddedAndTheRestIsTold() async throws {
    let desk = Desk(
      pages: [
        "https://a.example": [FeedCandidate(url: "https://a.example/rss"), FeedCandidate(url: "https://a.example/2")],
        "https://d.example/f": [FeedCandidate(url: "https://d.example/f")],
      ], failures: ["https://b.example/": Self.failure(.failedPrecondition, "b.example answers 503")])
    let urls = ["a.example", "https://b.example/", "https://c.example/", "https://d.example/f"]
    let answers = try await run(urls, desk)
    #expect(answers.map { $0.results.map(\.outcome) } == [[.added], [.refused], [.refused], [.added]])
    #expect(answers.flatMap(\.results).map(\.url) == ["https://a.example/rss", urls[1], urls[2], urls[3]])
    #expect(answers[0].others.map(\.url) == ["https://a.example/2"])
    #expect(answers[1].results[0].reason == "b.example answers 503")
    #expect(answers[2].results[0].reason.contains("--exact"))
    #expect(FeedAddAnswer.exitStatus(answers) == .noInput)
    #expect(FeedAddAnswer.exitStatus([answers[0], answers[3]]) == .success)
    #expect(try await run(["a.example"], desk, isEvery: true).first?.results.count == 2)
  }

  @Test func anAddressThatIsRefusedIsBadData() async throws {
    let answers = try await run(["ftp://a.example/", "https://b.example/"], Desk(), isExact: true)
    #expect(answers.map { $0.results.map(\.outcome) } == [[.refused], [.added]])
    #expect(FeedAddAnswer.exitStatus(answers) == .badData)
    let desk = Desk(failures: ["ftp://a.example/": Self.failure(.invalidArgument, "url: not an absolute address")])
    let asked = try await run(["ftp://a.example/"], desk)
    #expect(asked.first?.results.first?.reason == "not an absolute address")
    #expect(FeedAddAnswer.exitStatus(asked) == .badData)
  }

  @Test func withoutIngestNothingGoesOn() async throws {
    let desk = Desk(failures: ["https://a.example/": Self.failure(.unavailable, "cannot reach ingest")])
    let error = await #expect(throws: ProgramFailure.self) { try await run(["https://a.example/"], desk) }
    #expect(error?.exitStatus == .unavailable)
  }

  @Test func whoIsAskedIsToldOnOneLine() {
    let one = AskingLine.text(asked: ["https://a.example/x"], done: 0, of: 1, seconds: 3, width: 80)
    #expect(one == "asking a.example  3 s")
    let many = AskingLine.text(
      asked: ["https://a.example/", "b.example"], done: 2, of: 9, seconds: 12, width: 80)
    #expect(many == "asking a.example, b.example  2 of 9 done  12 s")
    let narrow = AskingLine.text(
      asked: ["https://a.example/", "b.example"], done: 2, of: 9, seconds: 12, width: 40)
    #expect(narrow == "asking a.example, b…  2 of 9 done  12 s" && narrow.count < 40)
  }
}
