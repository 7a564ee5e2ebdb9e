import Fetching
import Formats
import Models
import TestKit
import Testing

/// Fetching from servers that are sound, slow, wrong and hostile, over real sockets.
struct WebFetcherTests {
  private struct Names: HostResolver {
    var table: [String: [String]]
    func addresses(of host: String) async throws(FetchError) -> [IPAddress] {
      if let address = IPAddress(host) { return [address] }
      guard let found = table[host] else { throw FetchError(.unresolved, "the name \(host) has no address") }
      return found.compactMap { IPAddress($0) }
    }
  }

  private func fetcher(
    allowed: String = "127.0.0.1", names: [String: [String]] = [:], _ change: (inout FetchLimits) -> Void = { _ in }
  ) throws -> WebFetcher {
    var limits = FetchLimits()
    limits.total = .seconds(10)
    change(&limits)
    return WebFetcher(
      userAgent: "NewswireBot/test", limits: limits, allowed: try #require(AllowList(allowed)),
      resolver: Names(table: names))
  }

  private func url(_ server: ScriptedWebServer, _ path: String = "/", host: String? = nil) throws -> CanonicalURL {
    let place = host.map { $0 + ":" + (server.place.split(separator: ":").last ?? "") } ?? server.place
    return try #require(CanonicalURL(whole: "http://\(place)\(path)"))
  }

  private func failure(_ fetcher: WebFetcher, _ url: CanonicalURL) async -> FetchError? {
    do throws(FetchError) {
      let response = try await fetcher.fetch(FetchRequest(url))
      Issue.record("\(url) was fetched: \(response.status)")
      return nil
    } catch { return error }
  }

  @Test func anAnswerIsReadWithItsHeaders() async throws {
    let server = try ScriptedWebServer { _ in
      WebAnswer(
        headers: [
          "ETag": "\"1\"", "Last-Modified": "Mon, 10 Feb 2025 14:30:00 GMT", "Cache-Control": "public, max-age=600",
          "Content-Type": "text/html; charset=utf-8",
        ], text: "<p>News</p>")
    }
    let response = try await fetcher().fetch(FetchRequest(try url(server, "/a?utm_source=feed"), accept: "text/html"))
    #expect(response.status == 200 && response.body == Array("<p>News</p>".utf8))
    #expect(response.entityTag == "\"1\"" && response.lastModified == "Mon, 10 Feb 2025 14:30:00 GMT")
    #expect(response.freshFor == .seconds(600) && response.contentType == "text/html; charset=utf-8")
    let question = try #require(server.questions.first)
    #expect(question.path == "/a?utm_source=feed" && question.headers["user-agent"] == "NewswireBot/test")
    #expect(question.headers["if-none-match"] == nil && question.headers["accept"] == "text/html")
  }

  /// What stands on this machine may lead to this machine; to a metadata service, nothing may.
  @Test func privateNetworksAreOpenToThemselvesOnly() async throws {
    let inner = try ScriptedWebServer { _ in WebAnswer(text: "inside") }
    let place = inner.place
    let outer = try ScriptedWebServer { question in
      WebAnswer(302, headers: ["Location": question.path == "/cloud" ? "http://169.254.169.254/" : "http://\(place)/"])
    }
    let fetcher = WebFetcher(userAgent: "x", allowed: .privateNetworks, resolver: Names(table: [:]))
    #expect(try await fetcher.fetch(FetchRequest(try url(outer))).body == Array("inside".utf8))
    let failure = await failure(fetcher, try url(outer, "/cloud"))
    #expect(failure?.code == .refusedAddress && failure?.message.contains("metadata service") == true)
  }

  @Test func whatIsKnownIsAskedForConditionally() async throws {
    let server = try ScriptedWebServer { question in
      question.headers["if-none-match"] == "\"1\"" ? WebAnswer(304) : WebAnswer(text: "new")
    }
    let request = FetchRequest(try url(server), entityTag: "\"1\"", lastModified: "Mon, 10 Feb 2025 14:30:00 GMT")
    let response = try await fetcher().fetch(request)
    #expect(response.status == 304 && response.body.isEmpty)
    #expect(server.questions.first?.headers["if-modified-since"] == "Mon, 10 Feb 2025 14:30:00 GMT")
  }

  @Test func packedBodiesAreUnpackedWithinLimits() async throws {
    // "gzip" of 1 MiB of the letter a, and "zstd" of the same: both far beyond a ratio of 200.
    let server = try ScriptedWebServer { question in
      switch question.path {
      case "/gzip": WebAnswer(headers: ["Content-Encoding": "gzip"], body: PackedBodies.gzipHello)
      case "/zstd": WebAnswer(headers: ["Content-Encoding": "zstd"], body: PackedBodies.zstdHello)
      case "/gzip-bomb": WebAnswer(headers: ["Content-Encoding": "gzip"], body: PackedBodies.gzipBomb)
      case "/zstd-bomb": WebAnswer(headers: ["Content-Encoding": "zstd"], body: PackedBodies.zstdBomb)
      default: WebAnswer(headers: ["Content-Encoding": "zstd"], body: Array(PackedBodies.zstdHello.dropLast(3)))
      }
    }
    for path in ["/gzip", "/zstd"] {
      let response = try await fetcher().fetch(FetchRequest(try url(server, path)))
      #expect(String(decoding: response.body, as: UTF8.self) == "Hello, hello, hello, harbour.\n", "\(path)")
    }
    for path in ["/gzip-bomb", "/zstd-bomb"] {
      #expect(await failure(try fetcher(), try url(server, path))?.code == .tooLarge, "\(path)")
    }
    #expect(await failure(try fetcher(), try url(server, "/cut"))?.code == .malformed)
  }

  @Test func redirectsAreFollowedAndPermanentOnesRemembered() async throws {
    let server = try ScriptedWebServer { question in
      switch question.path {
      case "/old": WebAnswer(301, headers: ["Location": "/newer"])
      case "/newer": WebAnswer(308, headers: ["Location": "new"])
      case "/new": WebAnswer(302, headers: ["Location": "/today?x=1"])
      default: WebAnswer(text: "here")
      }
    }
    let response = try await fetcher().fetch(FetchRequest(try url(server, "/old"), entityTag: "\"old\""))
    #expect(try response.url == url(server, "/today?x=1"))
    #expect(try response.permanentURL == url(server, "/new"))
    #expect(server.questions.map { $0.headers["if-none-match"] } == ["\"old\"", nil, nil, nil])
  }

  @Test(arguments: ["/loop", "/long/1", "/nowhere", "/ftp"])
  func redirectsThatLeadNowhereEnd(_ path: String) async throws {
    let server = try ScriptedWebServer { question in
      switch question.path {
      case "/loop": WebAnswer(302, headers: ["Location": "/loop2"])
      case "/loop2": WebAnswer(302, headers: ["Location": "/loop"])
      case "/nowhere": WebAnswer(302, headers: ["Location": "http://a b/"])
      case "/ftp": WebAnswer(302, headers: ["Location": "ftp://echo.example/"])
      default: WebAnswer(302, headers: ["Location": question.path + "1"])
      }
    }
    #expect(await failure(try fetcher(), try url(server, path))?.code == .redirects)
  }

  @Test(arguments: [
    "http://127.0.0.2/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://10.0.0.1/",
    "http://[::ffff:10.0.0.1]/",
    "http://rebound.example/", "http://100.64.0.1/", "http://[fd00:ec2::254]/", "http://192.168.0.1:8080/",
  ])
  func privateAddressesAreRefusedAlsoBehindRedirects(_ target: String) async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(302, headers: ["Location": target]) }
    let fetcher = try fetcher(names: ["rebound.example": ["10.0.0.7", "fe80::1"]])
    #expect(await failure(fetcher, try #require(CanonicalURL(whole: target)))?.code == .refusedAddress)
    let failure = await failure(fetcher, try url(server))
    #expect(failure?.code == .refusedAddress && failure?.message.contains(" redirects to ") == true)
    #expect(server.questions.count == 1)
  }

  /// The name is looked up once, and the connection goes to what was checked: of the two the one that is allowed.
  @Test func theConnectionGoesToTheCheckedAddress() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(text: "here") }
    let fetcher = try fetcher(names: ["echo.example": ["10.0.0.7", "127.0.0.1"]])
    let response = try await fetcher.fetch(FetchRequest(try url(server, host: "echo.example")))
    #expect(response.body == Array("here".utf8))
    #expect(server.questions.first?.headers["host"]?.hasPrefix("echo.example:") == true)
  }

  @Test func slowAndEndlessAnswersEnd() async throws {
    let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8)
    let server = try ScriptedWebServer { question in
      switch question.path {
      case "/drip": WebAnswer(steps: [.send(head), .drip([0x61], every: .milliseconds(20))])
      case "/silent": WebAnswer(steps: [.hang])
      case "/stuck": WebAnswer(steps: [.send(head), .hang])
      case "/headers":
        WebAnswer(steps: [.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .drip(Array("X: y\r\n".utf8), every: .zero)])
      case "/lies": WebAnswer(steps: [.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc".utf8))])
      case "/noise": WebAnswer(steps: [.send(Array("\u{1}\u{2}SSH-2.0\r\n\r\n".utf8))])
      case "/huge":
        WebAnswer(steps: [.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".utf8)), .hang])
      default: WebAnswer(steps: [.send(head), .drip([UInt8](repeating: 0x61, count: 65_536), every: .zero)])
      }
    }
    let expected: [(String, FetchError.Code)] = [
      ("/drip", .timeout), ("/silent", .timeout), ("/stuck", .timeout), ("/endless", .tooLarge),
      ("/headers", .malformed),
      ("/lies", .connection), ("/noise", .malformed), ("/huge", .tooLarge),
    ]
    for (path, code) in expected {
      let fetcher = try fetcher { limits in
        limits.bodyBytesMax = 1 << 20
        if code == .timeout { (limits.total, limits.idle) = (.milliseconds(1_500), .milliseconds(400)) }
      }
      let error = await failure(fetcher, try url(server, path))
      #expect(error?.code == code, "\(path): \(String(describing: error))")
    }
  }

  @Test func faultsOfConnectionsAreSaidInWords() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(text: "no TLS here") }
    let tls = await failure(try fetcher(), try #require(CanonicalURL(whole: "https://\(server.place)/")))
    #expect(tls?.code == .tls && tls?.message.contains("does not speak TLS") == true, "\(String(describing: tls))")
    let closed = await failure(try fetcher(), try #require(CanonicalURL(whole: "http://127.0.0.1:1/")))
    #expect(closed?.code == .connection, "\(String(describing: closed))")
    let unknown = await failure(try fetcher(), try #require(CanonicalURL(whole: "http://nowhere.example/")))
    #expect(unknown?.code == .unresolved)
  }

  @Test func aCertificateThatNobodySignedIsRefused() async throws {
    let server = try await StrangersServer()
    let fetcher = try fetcher(names: ["localhost": ["127.0.0.1"]])
    let error = await failure(fetcher, try #require(CanonicalURL(whole: "https://localhost:\(server.port)/")))
    await server.close()
    #expect(error?.code == .tls, "\(String(describing: error))")
    #expect(error?.message.hasPrefix("the certificate of localhost is not trusted") == true)
  }

  @Test func aHostIsAskedOneThingAtATime() async throws {
    let server = try ScriptedWebServer { question in
      question.path == "/slow" ? WebAnswer(steps: [.hang]) : WebAnswer(text: "quick")
    }
    let fetcher = try fetcher { $0.idle = .seconds(1) }
    let (slow, quick) = (try url(server, "/slow"), try url(server, "/quick"))
    let first = Task { await failure(fetcher, slow)?.code }
    while server.questions.isEmpty { await Task.yield() }
    let second = try await fetcher.fetch(FetchRequest(quick))
    #expect(await first.value == .timeout)
    #expect(second.status == 200 && server.questions.map(\.path) == ["/slow", "/quick"])
  }

  @Test func aCancelledFetchEnds() async throws {
    let server = try ScriptedWebServer { _ in WebAnswer(steps: [.hang]) }
    let fetcher = try fetcher()
    let place = try url(server)
    let task = Task { await failure(fetcher, place)?.code }
    while server.questions.isEmpty { await Task.yield() }
    task.cancel()
    #expect(await task.value == .cancelled)
  }
}
