import Fetching
import Formats
import Models
import TestKit
import Testing

struct RobotsTests {
  private func allows(_ file: String, _ path: String) -> Bool {
    RobotsRules(file: Array(file.utf8), product: "NewswireBot").allows(path)
  }

  @Test(arguments: [
    ("", "/x", true), ("User-agent: *\nDisallow: /", "/x", false), ("User-agent: *\nDisallow:", "/x", true),
    ("User-agent: other\nDisallow: /", "/x", true), ("USER-AGENT: newswirebot/1.0\ndisallow: /x", "/x/y", false),
    ("User-agent: *\nDisallow: /\n\nUser-agent: NewswireBot\nAllow: /", "/x", true),
    ("User-agent: a\nUser-agent: NewswireBot\nDisallow: /p", "/p", false),
    (
      "User-agent: NewswireBot\nDisallow: /a\nUser-agent: b\nDisallow: /b\nUser-agent: NewswireBot\nDisallow: /c", "/c",
      false
    ),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
    ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false), ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?a", true),
    ("User-agent: *\nDisallow: /*?print=", "/x?print=1", false), ("User-agent: *\nDisallow: /a%7Eb", "/a~b", false),
    ("User-agent: *\nDisallow: / # all of it", "/x", false), ("Disallow: /", "/x", true),
    ("\u{FEFF}User-agent: *\r\nDisallow: /x\r\n", "/x", false), ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ("User-agent: *\nDisallow: x\nnonsense\n:\n", "/x", true), ("User-agent: NewswireBotter\nDisallow: /", "/x", true),
  ])
  func aFileIsReadByTheRules(_ file: String, _ path: String, _ isAllowed: Bool) {
    #expect(allows(file, path) == isAllowed)
  }

  private func isLetIn(_ robots: RobotsGuard, _ page: CanonicalURL, _ now: Timestamp) async -> Bool {
    do { try await robots.check(page, now: now) } catch { return false }
    return true
  }

  @Test func aHostilePatternEnds() {
    let pattern = "/" + String(repeating: "*a", count: 500) + "b$"
    #expect(allows("User-agent: *\nDisallow: " + pattern, "/" + String(repeating: "a", count: 4_000)))
  }

  @Test(arguments: [
    (200, false), (404, true), (403, true), (429, false), (500, false), (503, false),
  ])
  func theStatusOfTheFileSaysMuch(_ status: Int, _ isAllowed: Bool) async throws {
    let web = ScriptedWeb { request in
      var response = FetchResponse(status: status, url: request.url)
      response.body = Array("User-agent: *\nDisallow: /".utf8)
      return response
    }
    let robots = RobotsGuard(fetcher: web, userAgent: "NewswireBot/1.0 (+https://e.example)")
    let page = try #require(CanonicalURL("https://echo.example/x"))
    let now = Timestamp(millisecondsSinceEpoch: 1_750_000_000_000)
    for _ in 0..<2 { #expect(await isLetIn(robots, page, now) == isAllowed) }
    #expect(web.requests.map(\.url.string) == ["https://echo.example/robots.txt"])
    _ = try? await robots.check(page, now: now.advanced(by: .seconds(90_000)))
    #expect(web.requests.count == 2)
  }
}
