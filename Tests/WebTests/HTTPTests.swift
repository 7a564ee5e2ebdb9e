import Testing

@testable import Web

@Suite struct HTTPTests {
  @Test func encodingGoesBothWays() {
    for text in ["", "open source", "a/b?c=d&e#f%", "Ünïcode ☂", "日本"] {
      #expect(PercentCoding.decode(PercentCoding.encode(text)) == text)
    }
    for text in ["%", "%4", "%zz", "%ff", "%C3%28", "%00"] { #expect(PercentCoding.decode(text) == nil, "\(text)") }
    #expect(PercentCoding.decode("a+b", plusIsSpace: true) == "a b" && PercentCoding.decode("a+b") == "a+b")
  }

  @Test func itemsAreReadAndChanged() throws {
    let items = try QueryItems(parsing: "q=a+b&source=x&source=y&empty=&flag")
    #expect(items["q"] == "a b" && items.all("source") == ["x", "y"] && items.items.count == 3)
    #expect(items.blanks == ["empty", "flag"])
    #expect(items.removing("source", "x").setting("q", nil).encoded == "source=y")
    #expect(items.adding("source", "x") == items && items.adding("source", "z").all("source").count == 3)
    #expect(QueryItems([("q", "ä&b")]).url("/search") == "/search?q=%C3%A4%26b" && QueryItems().url("/x") == "/x")
  }

  @Test func timesOfHTTPGoBothWays() {
    for (seconds, text) in [
      (1_739_188_800, "Mon, 10 Feb 2025 12:00:00 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
      (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
    ] as [(Int64, String)] {
      #expect(HTTPDate.text(seconds: seconds) == text && HTTPDate.seconds(text) == seconds)
    }
    for text in ["", "yesterday", "Mon, 31 Feb 2025 12:00:00 GMT", "Mon, 10 Feb 2025 25:00:00 GMT", "a b c d e GMT"] {
      #expect(HTTPDate.seconds(text) == nil, "\(text)")
    }
    // No time is too far away to be written.
    #expect(HTTPDate.text(seconds: .max).hasSuffix("GMT") && HTTPDate.text(seconds: .min).hasSuffix("GMT"))
  }

  @Test func changesAreRememberedAndNothingElse() {
    let changes = ChangeTimes()
    #expect(changes.seconds(of: "a", at: "/", now: 100) == nil)
    #expect(changes.seconds(of: "a", at: "/", now: 101) == 100 && changes.seconds(of: "a", at: "/", now: 900) == 100)
    #expect(changes.seconds(of: "b", at: "/", now: 900) == nil && changes.seconds(of: "b", at: "/", now: 901) == 900)
    // A body that is back is new, also when the clock was set back.
    #expect(changes.seconds(of: "a", at: "/", now: 50) == nil && changes.seconds(of: "a", at: "/", now: 950) == 901)
    for number in 0...ChangeTimes.addressesMax { _ = changes.seconds(of: "a", at: "/\(number)", now: 1) }
    #expect(changes.seconds(of: "a", at: "/", now: 999) == nil)
  }

  @Test func theTableFindsRoutesByTheirSegments() {
    let table = RouteTable([
      Route("GET", "/") { _ in WebResponse(200, "", "") }, Route("GET", "/a/{x}") { _ in WebResponse(200, "", "") },
      Route("POST", "/a/{x}") { _ in WebResponse(200, "", "") },
    ])
    func outcome(_ method: String, _ path: String) -> String {
      switch table.find(method: method, path: path) {
      case .found(let route, let parameters): "\(route.pattern) \(parameters["x"] ?? "")"
      case .failure(let failure): "\(failure.status) \(failure.headers["allow"] ?? "")"
      }
    }
    #expect(outcome("GET", "/") == "/ " && outcome("HEAD", "/a/b%20c") == "/a/{x} b c")
    #expect(outcome("GET", "/a/b/") == "/a/{x} b" && outcome("GET", "/a") == "404 ")
    #expect(outcome("PUT", "/a/b") == "405 GET, HEAD, OPTIONS, POST" && outcome("GET", "/a/%") == "400 ")
  }

  @Test func aBucketFillsAgain() {
    let time = Clock()
    let limiter = RateLimiter(perSecond: 2, burst: 3, now: { time.now })
    #expect((0..<3).allSatisfy { _ in limiter.secondsToWait("a") == nil })
    #expect(limiter.secondsToWait("a") == 1 && limiter.secondsToWait("b") == nil)
    time.advance(.milliseconds(500))
    #expect(limiter.secondsToWait("a") == nil && limiter.secondsToWait("a") == 1)
    #expect(RateLimiter.key("2001:db8:1:2:a::7") == RateLimiter.key("2001:db8:1:2::9"))
    #expect(RateLimiter.key("2001:db8::7") == "2001:db8:0:0" && RateLimiter.key("::1") == "0:0:0:0")
    #expect(RateLimiter.key("192.0.2.7") == "192.0.2.7" && RateLimiter.key("proxy") == "proxy")
    #expect(RateLimiter(perSecond: 0, burst: 1, now: { .zero }).secondsToWait("a") == nil)
    // The table stays bounded, whoever comes.
    for number in 0..<(2 * RateLimiter.addressesMax) { _ = limiter.secondsToWait("n\(number)") }
  }

  @Test func connectionsAreCountedByAddress() {
    let table = ConnectionTable(perAddressMax: 2)
    #expect(table.enter("a") && table.enter("a") && !table.enter("a") && table.enter("b"))
    table.leave("a")
    #expect(table.enter("a") && !table.enter("a"))
  }
}
