import Foundation
import NIOCore
import Operations
import Testing

@testable import Web

@Suite struct AccessTests {
  private static let token = "0123456789abcdef"
  private static let open = Access(token: token, proxyHeader: "", isClosed: false)

  private static func basic(_ text: String) -> [String: String] {
    ["authorization": "Basic " + Data(text.utf8).base64EncodedString()]
  }

  @Test func anOperatorIsKnownByTheTokenOrTheProxy() {
    let access = Self.open
    #expect(access.admin(Self.basic("mara:\(Self.token)")) == "mara")
    #expect(access.admin(["authorization": "Bearer \(Self.token)"]) == "operator")
    for headers in [
      [:], Self.basic("mara:wrong"), Self.basic("mara"), Self.basic(":"), ["authorization": "Basic !!"],
      ["authorization": "Bearer"], ["authorization": "Bearer "], ["remote-user": "mara"],
    ] {
      #expect(access.admin(headers) == nil, "\(headers)")
    }
    let proxied = Access(token: "", proxyHeader: "Remote-User", isClosed: false)
    #expect(proxied.admin(["remote-user": "mara"]) == "mara" && proxied.admin(["remote-user": ""]) == nil)
    // Without a token, the empty password is no password.
    #expect(Access(token: "", proxyHeader: "", isClosed: false).admin(Self.basic("mara:")) == nil)
  }

  @Test func aFormIsTakenOnceMadeHereAndNotLongAgo() {
    let access = Self.open
    let secret = access.formSecret(for: "mara", seconds: 1_000)
    func isGenuine(_ text: String, _ admin: String, _ headers: [String: String], _ seconds: Int64) -> Bool {
      access.isGenuine(text, admin: admin, headers: headers, base: "http://news.example", seconds: seconds)
    }
    #expect(isGenuine(secret, "mara", ["origin": "http://news.example", "sec-fetch-site": "same-origin"], 1_060))
    #expect(isGenuine(secret, "mara", [:], 4_600))
    #expect(!isGenuine(secret, "mara", [:], 4_601) && !isGenuine(secret, "mara", [:], 999))
    #expect(!isGenuine("-9223372036854775808.", "mara", [:], 1_060) && !isGenuine("-1.x", "mara", [:], 1_060))
    #expect(!isGenuine(secret, "otto", [:], 1_060) && !isGenuine("", "mara", [:], 1_060))
    #expect(!isGenuine("1001." + secret.dropFirst(5), "mara", [:], 1_060))
    #expect(!isGenuine(secret, "mara", ["origin": "http://evil.example"], 1_060))
    #expect(!isGenuine(secret, "mara", ["sec-fetch-site": "cross-site"], 1_060))
    let other = Access(token: "another-token-here", proxyHeader: "", isClosed: false)
    #expect(!isGenuine(other.formSecret(for: "mara", seconds: 1_000), "mara", [:], 1_060))
  }

  @Test func onlyOperatorsChangeThings() async throws {
    try await WebWorld.run([], make: { try WebWorld.site($0, access: Self.open) }) { world in
      #expect(await world.get("/admin").status == 401)
      #expect(await world.get("/admin").headers["www-authenticate"]?.hasPrefix("Basic") == true)
      #expect(await world.get("/admin/dead", method: "POST", body: "action=retryAll").status == 401)
      let login = Self.basic("mara:\(Self.token)")
      #expect(await world.get("/admin", login).status == 200)
      #expect(await world.get("/admin/dead", login, method: "POST", body: "action=retryAll").status == 403)
      let seconds = WebWorld.now.millisecondsSinceEpoch / 1_000
      let secret = Self.open.formSecret(for: "mara", seconds: seconds)
      let body = "action=retryAll&csrf=\(secret)"
      // Ingest is away in this world: the call was made.
      #expect(await world.get("/admin/dead", login, method: "POST", body: body).status == 503)
      #expect(await world.get("/admin/dead", login, method: "POST", body: "csrf=\(secret)").status == 400)
      let feed = "url=javascript:x&csrf=\(secret)"
      #expect(await world.get("/admin/feeds", login, method: "POST", body: feed).status == 400)
      #expect(await world.get("/admin/feeds", login, method: "POST", body: "csrf=%FF").status == 400)
    }
    try await WebWorld.run([]) { world in #expect(await world.get("/admin").status == 401) }
  }

  @Test func aClosedSiteAsksReadersToo() async throws {
    let closed = Access(token: Self.token, proxyHeader: "", isClosed: true)
    try await WebWorld.run([], make: { try WebWorld.site($0, access: closed) }) { world in
      for page in ["/", "/search", "/api/v1/headlines", "/feed.atom", "/metrics"] {
        #expect(await world.get(page).status == 401, "\(page)")
      }
      #expect(await world.get("/healthz").status == 200)
      let page = await world.get("/", Self.basic("x:\(Self.token)"))
      #expect(page.status == 200 && page.headers["cache-control"] == "private, no-cache")
    }
  }

  @Test func onlyKnownNamesAreAnswered() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for host in [
        "localhost", "localhost:8080", "LOCALHOST.", "a.localhost:1", "127.0.0.1:8080", "192.0.2.7", "[::1]:8080",
        "[2001:db8::7]",
        "news.example", "News.Example:443", "news.example.",
      ] {
        #expect(await world.get("/", ["host": host]).status == 200, "\(host)")
      }
      for host in [
        "evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example",
        "news.example.evil.example", "", "1.2.3", "xlocalhost", "%6cocalhost",
      ] {
        for path in ["/", "/api/v1/headlines", "/feed.atom", "/metrics", "/admin", "/assets/icon.svg"] {
          #expect(await world.get(path, ["host": host]).status == 421, "\(host) \(path)")
        }
        #expect(await world.get("/", ["host": host], method: "OPTIONS").status == 421, "\(host)")
        #expect(await world.get("/healthz", ["host": host]).status == 200, "\(host)")
      }
      for host in [
        "localhost, evil.example", "[::1", "[::1]x", "[localhost]", "@localhost", "x@localhost",
        "evil.example#localhost",
        "a b", "localhost:x", "localhost:80:80", "http://localhost", "localhost/", "\u{E4}.example",
        String(repeating: "a", count: 300),
      ] {
        let page = await world.get("/", ["host": host, "accept-language": "fr"])
        #expect(page.status == 400 && page.text.contains("champ Host"), "\(host): \(page.status)")
        #expect(await world.get("/healthz", ["host": host]).status == 400, "\(host)")
      }
      let page = await world.get("/", ["host": "evil.example", "accept-language": "de"])
      #expect(page.text.contains("NEWSWIRE_ALLOWED_HOSTS") && !page.text.contains("evil.example"))
      #expect(!page.text.contains("Zur Titelseite"))
    }
    #expect(HostNames(["*"]).contains("anything.example") && HostNames([]).contains(nil))
    #expect(HostNames.list("a.example, b_c,*") == ["a.example", "b_c", "*"])
    for text in ["", ",", "a b/c", "http://a.example", "a.example:80"] {
      #expect(HostNames.list(text) == nil, "\(text)")
    }
  }

  @Test func aPortThatIsTakenIsSaidInOneLine() throws {
    let address = try #require(HTTPAddress("127.0.0.1:8080"))
    let taken = address.failure(IOError(errnoCode: EADDRINUSE, reason: "bind"))
    #expect(
      taken.message == "cannot listen on 127.0.0.1:8080: another program listens there; stop it, or serve the pages "
        + "elsewhere with --http HOST:PORT")
    #expect(address.failure(IOError(errnoCode: EACCES, reason: "bind")).message.contains("below 1024"))
    #expect(address.failure(IOError(errnoCode: EMFILE, reason: "bind")).message.contains("--http"))
  }

  @Test func tooManyRequestsAreToldToWait() async throws {
    try await WebWorld.run([], make: { try WebWorld.site($0, perSecond: 1) }) { world in
      #expect(await world.get("/").status == 200)
      #expect(await world.get("/").status == 200)
      let refused = await world.get("/", ["accept-language": "es"])
      #expect(refused.status == 429 && refused.headers["retry-after"] == "1")
      #expect(refused.text.contains("Demasiadas peticiones"))
      #expect(await world.get("/healthz").status == 200)
    }
  }
}
