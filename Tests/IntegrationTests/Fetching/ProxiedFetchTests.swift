import Fetching
import Formats
import TestKit
import Testing

/// Fetching through a proxy, over real sockets.
struct ProxiedFetchTests {
  private struct Names: HostResolver {
    var table: [String: String]
    func addresses(of host: String) async throws(FetchError) -> [IPAddress] {
      guard let address = IPAddress(table[host] ?? host) else {
        throw FetchError(.unresolved, "the name \(host) has no address")
      }
      return [address]
    }
  }

  private func fetcher(
    _ proxy: ScriptedWebServer, user: String = "", direct: String = "", allowed: AllowList = .none,
    names: [String: String] = [:]
  ) throws -> WebFetcher {
    var limits = FetchLimits()
    limits.total = .seconds(10)
    return WebFetcher(
      userAgent: "NewswireBot/test", limits: limits, allowed: allowed,
      proxies: ProxyRules(try #require(ProxyChoice("http://" + user + proxy.place)), environment: ["NO_PROXY": direct]),
      resolver: Names(table: names))
  }

  private func request(_ url: String) throws -> FetchRequest { FetchRequest(try #require(CanonicalURL(whole: url))) }

  private func failure(_ fetcher: WebFetcher, _ url: String) async throws -> FetchError? {
    let request = try request(url)
    do throws(FetchError) {
      let response = try await fetcher.fetch(request)
      Issue.record("\(url) was fetched: \(response.status)")
      return nil
    } catch { return error }
  }

  /// Plain http is asked in whole addresses, redirects through the proxy too, and the name needs no address here.
  @Test func httpIsAskedInWholeAddresses() async throws {
    let proxy = try ScriptedWebServer { question in
      question.path == "http://news.example:8080/a?b=1"
        ? WebAnswer(302, headers: ["Location": "http://other.example/"]) : WebAnswer(text: "here")
    }
    let response = try await fetcher(proxy, user: "ann:pa%3Ass@").fetch(request("http://news.example:8080/a?b=1"))
    #expect(response.body == Array("here".utf8) && response.url.string == "http://other.example/")
    let questions = proxy.questions
    #expect(questions.map(\.path) == ["http://news.example:8080/a?b=1", "http://other.example/"])
    #expect(questions.map { $0.headers["host"] } == ["news.example:8080", "other.example"])
    #expect(questions.allSatisfy { $0.headers["proxy-authorization"] == "Basic YW5uOnBhOnNz" })
    #expect(questions.allSatisfy { $0.headers["user-agent"] == "NewswireBot/test" })
  }

  /// Who was named may lead where private networks are allowed; whoever else is led to by the public network may not.
  @Test func aStrangerDoesNotLeadToPrivateNetworks() async throws {
    let inner = try ScriptedWebServer { _ in WebAnswer(text: "inside") }
    let place = inner.place
    let proxy = try ScriptedWebServer { _ in WebAnswer(302, headers: ["Location": "http://\(place)/"]) }
    let failure = try await failure(fetcher(proxy, allowed: .privateNetworks), "http://news.example/")
    #expect(failure?.code == .refusedAddress && failure?.message.contains("a loopback address") == true)
    #expect(inner.questions.isEmpty)
    let fetcher = try fetcher(proxy, allowed: .privateNetworks)
    #expect(try await fetcher.fetch(request("http://\(place)/")).body == Array("inside".utf8))
    let operators = try self.fetcher(proxy, allowed: try #require(AllowList("127.0.0.1")))
    #expect(try await operators.fetch(request("http://news.example/")).body == Array("inside".utf8))
  }

  /// https is asked through a tunnel: the proxy sees the host and who asks, and nothing of the request.
  @Test func httpsIsAskedThroughATunnel() async throws {
    let proxy = try ScriptedWebServer { _ in
      WebAnswer(steps: [.send(Array("HTTP/1.1 200 Connected\r\n\r\nno handshake at all".utf8))])
    }
    let failure = try await failure(fetcher(proxy, user: "ann:secret@"), "https://news.example/secret")
    #expect(failure?.code == .tls || failure?.code == .connection, "\(failure?.message ?? "")")
    let question = try #require(proxy.questions.first)
    #expect(question.method == "CONNECT" && question.path == "news.example:443")
    #expect(question.headers["proxy-authorization"] == "Basic YW5uOnNlY3JldA==")
    #expect(question.headers["user-agent"] == nil)
  }

  @Test(arguments: ["http", "https"]) func aProxyThatWantsANameIsTold(_ scheme: String) async throws {
    let proxy = try ScriptedWebServer { _ in WebAnswer(407) }
    let failure = try await failure(fetcher(proxy, user: "ann:secret@"), "\(scheme)://news.example/")
    #expect(failure?.code == .connection && failure?.message.contains("wants a name and a password") == true)
    #expect(failure?.message.contains("secret") == false && failure?.message.contains(proxy.place) == true)
  }

  @Test func aProxyThatRefusesATunnelIsTold() async throws {
    let proxy = try ScriptedWebServer { _ in WebAnswer(403) }
    let failure = try await failure(fetcher(proxy), "https://news.example/")
    #expect(failure?.message == "the proxy http://\(proxy.place) does not let through to news.example")
  }

  /// What is not public is not asked of the proxy: it would be inside of a network that nobody outside should see.
  @Test(arguments: [
    ("http://127.0.0.2/", FetchError.Code.refusedAddress),
    ("http://169.254.169.254/latest/meta-data/", .refusedAddress),
    ("https://10.0.0.1/", .refusedAddress), ("http://[::1]/", .refusedAddress), ("http://localhost/", .refusedAddress),
    ("http://wiki/", .refusedAddress), ("http://wiki.corp.example/", .refusedAddress),
    ("http://0x7f.1/", .refusedAddress),
    ("http://printer.local/", .unresolved), ("http://[::1.1]/", .unresolved),
    ("http://[::ffff:127.0.0.01]/", .unresolved),
  ])
  func aProxyIsNotAskedForWhatIsNotPublic(_ url: String, _ code: FetchError.Code) async throws {
    let proxy = try ScriptedWebServer { _ in WebAnswer(text: "inside") }
    let names = ["localhost": "127.0.0.1", "wiki.corp.example": "10.0.0.7", "wiki": "10.0.0.7", "0x7f.1": "127.0.0.1"]
    #expect(try await failure(fetcher(proxy, names: names), url)?.code == code)
    #expect(proxy.questions.isEmpty)
  }

  /// A redirect to such a place ends there too.
  @Test func aRedirectInwardsIsRefused() async throws {
    let proxy = try ScriptedWebServer { _ in WebAnswer(302, headers: ["Location": "http://127.0.0.1:1/"]) }
    #expect(try await failure(fetcher(proxy), "http://news.example/")?.code == .refusedAddress)
    #expect(proxy.questions.count == 1)
  }

  /// What the operator allows or names is asked directly.
  @Test func whatIsOursIsAskedDirectly() async throws {
    let proxy = try ScriptedWebServer { _ in WebAnswer(text: "proxy") }
    let server = try ScriptedWebServer { _ in WebAnswer(text: "server") }
    let port = server.place.split(separator: ":").last ?? ""
    let allowed = try #require(AllowList("127.0.0.0/8"))
    let ours = try fetcher(proxy, allowed: allowed, names: ["news.example": "127.0.0.1"])
    #expect(try await ours.fetch(request("http://news.example:\(port)/")).body == Array("server".utf8))
    let public_ = try fetcher(proxy, direct: "news.example", names: ["news.example": "127.0.0.1"])
    #expect(try await failure(public_, "http://news.example:\(port)/")?.code == .refusedAddress)
    #expect(proxy.questions.isEmpty)
  }

  @Test func aProxyThatIsNotThereIsTold() async throws {
    let rules = ProxyRules(try #require(ProxyChoice("127.0.0.1:1")), environment: [:])
    let fetcher = WebFetcher(userAgent: "x", proxies: rules, resolver: Names(table: [:]))
    for url in ["http://news.example/", "https://news.example/"] {
      let message = try await failure(fetcher, url)?.message ?? ""
      #expect(message.contains("the proxy http://127.0.0.1:1"), "\(message)")
    }
  }
}
