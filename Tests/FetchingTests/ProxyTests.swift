import Formats
import Testing

@testable import Fetching

/// Which proxy an address is asked through.
struct ProxyTests {
  private func rules(_ setting: String = "", _ environment: [String: String] = [:]) throws -> ProxyRules {
    ProxyRules(try #require(ProxyChoice(setting)), environment: environment)
  }

  private func proxy(_ rules: ProxyRules, _ url: String) throws -> String? {
    try rules.proxy(for: try #require(CanonicalURL(whole: url)))?.description
  }

  @Test func proxiesAreRead() throws {
    let whole = try #require(WebProxy("http://ann%40desk:a%3Ab@proxy.example:3128/"))
    #expect((whole.host, whole.port, whole.user, whole.password) == ("proxy.example", 3_128, "ann@desk", "a:b"))
    #expect(whole.description == "http://proxy.example:3128")
    #expect(WebProxy("proxy.example:8080")?.authority == "proxy.example:8080")
    #expect(WebProxy("http://10.0.0.1")?.authority == "10.0.0.1:80")
    #expect(WebProxy("HTTP://[2001:db8::1]:3128")?.authority == "[2001:db8::1]:3128")
  }

  @Test(arguments: [
    "", "http://", "https://proxy.example:3128", "socks5://proxy.example:1080", "proxy.example:0",
    "proxy.example:99999",
    "proxy.example:x", "http://pro xy:1", "http://a@b@:1", "http://%zz:1@proxy.example:1", "http://%4@proxy.example:1",
    "http://[10.0.0.1]:1", "http://proxy.example:3128/path", "http://[::1", "http://%ff:1@proxy.example:1",
    "http://" + String(repeating: "a", count: 2_000),
  ])
  func whatIsNoProxyIsNotRead(_ text: String) { #expect(WebProxy(text) == nil) }

  @Test func theSettingGoesBeforeTheEnvironment() throws {
    let environment = ["HTTPS_PROXY": "http://secure.example:1", "http_proxy": "plain.example:2", "HTTP_PROXY": "x:3"]
    let byEnvironment = try rules("", environment)
    #expect(try proxy(byEnvironment, "https://news.example/") == "http://secure.example:1")
    #expect(try proxy(byEnvironment, "http://news.example/") == "http://plain.example:2")
    #expect(try proxy(rules("p.example:4", environment), "https://news.example/") == "http://p.example:4")
    #expect(try proxy(rules("none", environment), "https://news.example/") == nil)
    #expect(try proxy(rules("", ["ALL_PROXY": "all.example:5"]), "http://news.example/") == "http://all.example:5")
    #expect(try proxy(rules(), "http://news.example/") == nil)
  }

  @Test(arguments: [
    ("news.example", "news.example", true), ("news.example", "www.news.example", true),
    ("news.example", "fakenews.example", false), (".news.example", "www.news.example", true),
    ("*.news.example", "www.news.example", true), ("news.example:8080", "news.example", true),
    ("*", "any.example", true),
    ("a.example, 10.0.0.0/8", "10.1.2.3", true), ("a.example,\tnews.example.", "news.example", true),
    ("10.0.0.0/8", "11.1.2.3", false), ("%%,,", "news.example", false),
  ])
  func whatIsNamedGoesDirectly(_ list: String, _ host: String, _ isDirect: Bool) throws {
    let rules = try rules("proxy.example:1", ["NO_PROXY": list])
    #expect(try (proxy(rules, "https://\(host)/") == nil) == isDirect)
  }

  /// The reason names the place and nothing that is secret.
  @Test func aWrongProxyIsTold() throws {
    let environment = ["HTTPS_PROXY": "socks5://ann:secret@p.example:1", "NO_PROXY": "desk.example"]
    let rules = try self.rules("", environment)
    let error = #expect(throws: FetchError.self) { try proxy(rules, "https://news.example/") }
    #expect(error?.message.contains("HTTPS_PROXY") == true && error?.message.contains("secret") == false)
    #expect(try proxy(rules, "http://news.example/") == nil && proxy(rules, "https://desk.example/") == nil)
    #expect(ProxyChoice("ftp://p.example") == nil)
  }

  @Test(arguments: [
    ("localhost", true), ("intranet", true), ("a.localhost", true), ("printer.local", true), ("x.internal", true),
    ("localhost.", true), ("0x7f.1", true), ("127.1", true), ("1.0x7f", true), ("news.example", false),
    ("localhost.example", false), ("b0x.example", false),
  ])
  func namesOfOneNetworkAreKnown(_ host: String, _ isLocal: Bool) { #expect(LocalName.matches(host) == isLocal) }
}
