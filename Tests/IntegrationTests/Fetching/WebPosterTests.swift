import Fetching
import Formats
import Synchronization
import TestKit
import Testing

extension WebPoster {
  fileprivate func post(_ request: PostRequest) async throws(FetchError) -> PostAnswer {
    try await post(to: request.url.host) { request }
  }
}

/// Posting to receivers that are sound, slow, wrong and hostile, over real sockets.
struct WebPosterTests {
  private func poster(allowed: String = "127.0.0.1", total: Duration = .seconds(10)) throws -> WebPoster {
    var limits = FetchLimits()
    limits.total = total
    return WebPoster(userAgent: "Newswire/test", limits: limits, allowed: try #require(AllowList(allowed)))
  }

  private func request(_ server: ScriptedWebServer, body: String = "{}") throws -> PostRequest {
    PostRequest(
      try #require(CanonicalURL(whole: "http://\(server.place)/hook?a=1")), contentType: "application/json",
      headers: ["webhook-id": "m1"], body: Array(body.utf8))
  }

  private func failure(_ poster: WebPoster, _ request: PostRequest) async -> FetchError.Code? {
    do throws(FetchError) {
      _ = try await poster.post(request)
      return nil
    } catch { return error.code }
  }

  @Test func aReceiverIsRefusedBeforeAnythingIsSent() async throws {
    let poster = WebPoster(userAgent: "x", allowed: .none, allowedBy: "the setting alertAllow")
    let url = try #require(CanonicalURL(whole: "http://127.0.0.1:1/"))
    let error = await #expect(throws: FetchError.self) { try await poster.check(url) }
    #expect(error?.code == .refusedAddress)
    #expect(
      error?.message == "127.0.0.1 is a loopback address: not connected to unless the setting alertAllow allows it")
    try await self.poster().check(url)
  }

  @Test func aBodyArrivesWithItsHeaders() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(202, headers: ["Retry-After": "7"]) }
    let text = String(repeating: "storm ", count: 50_000)
    let answer = try await poster().post(try request(server, body: text))
    #expect(answer == PostAnswer(status: 202, retryAfter: .seconds(7)))
    let question = try #require(server.questions.first)
    #expect(question.method == "POST" && question.path == "/hook?a=1" && question.body == Array(text.utf8))
    #expect(question.headers["content-type"] == "application/json" && question.headers["webhook-id"] == "m1")
    #expect(question.headers["user-agent"] == "Newswire/test")
  }

  private final class Counts: Sendable {
    let state = Mutex<(made: Int, madeThen: [Int])>((0, []))
  }

  /// What is signed with the time is signed when it is sent.
  @Test func aRequestIsMadeWhenItIsItsTurn() async throws {
    let counts = Counts()
    let server = try ScriptedWebServer { _ in
      counts.state.withLock { $0.madeThen.append($0.made) }
      return WebAnswer(200)
    }
    let (poster, request) = (try poster(), try request(server))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          _ = try await poster.post(to: request.url.host) {
            counts.state.withLock { $0.made += 1 }
            return request
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(counts.state.withLock(\.madeThen) == [1, 2, 3, 4])
  }

  @Test func redirectsAreAnswersAndNotFollowed() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(307, headers: ["Location": "/other"]) }
    #expect(try await poster().post(try request(server)).status == 307)
    #expect(server.questions.count == 1)
  }

  @Test func whatABodyHoldsIsNotWaitedFor() async throws {
    let head = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
    let endless = try ScriptedWebServer { _ in
      WebAnswer(steps: [
        .send(head),
        .drip(Array("4000\r\n".utf8) + [UInt8](repeating: 0x61, count: 0x4000) + [13, 10], every: .milliseconds(1)),
      ])
    }
    #expect(try await poster().post(try request(endless)).status == 200)
    let silent = try ScriptedWebServer { _ in WebAnswer(steps: [.send(head), .hang]) }
    #expect(try await poster().post(try request(silent)).status == 200)
  }

  @Test func whoeverDoesNotAnswerFailsInTime() async throws {
    let silent = try ScriptedWebServer { _ in WebAnswer(steps: [.hang]) }
    #expect(await failure(try poster(total: .seconds(1)), try request(silent)) == .timeout)
    let slow = try ScriptedWebServer { _ in WebAnswer(steps: [.drip([0x48], every: .milliseconds(50))]) }
    let code = await failure(try poster(total: .seconds(1)), try request(slow))
    #expect(code == .timeout || code == .malformed)
    let wrong = try ScriptedWebServer { _ in WebAnswer(steps: [.send(Array("no HTTP\r\n\r\n".utf8))]) }
    #expect(await failure(try poster(), try request(wrong)) != nil)
  }

  @Test func privateAddressesAreRefusedUnlessAllowed() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(200) }
    #expect(await failure(try poster(allowed: ""), try request(server)) == .refusedAddress)
    #expect(server.questions.isEmpty)
    for place in ["http://169.254.169.254/latest", "http://[::1]:1/", "http://10.0.0.1/", "http://localhost:1/"] {
      let request = PostRequest(try #require(CanonicalURL(whole: place)), contentType: "application/json", body: [])
      #expect(await failure(try poster(allowed: ""), request) == .refusedAddress, "\(place)")
    }
  }
}
