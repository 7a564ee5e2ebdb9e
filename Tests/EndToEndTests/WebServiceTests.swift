import Foundation
import Testing

/// The pages over real sockets: what a browser gets, and what those get who do not keep to the protocol.
@Suite(.serialized) struct WebServiceTests {
  @Test func aSampleIsReadInABrowser() async throws {
    try await withReader { stack, port in
      let sent = try await stack.client.run(["send", "samples/html/paris-ai-summit-open-models.html", "--wait"])
      #expect(sent.exitCode == 0, "\(sent.errors)")
      let front = try get("/", port)
      #expect(front.hasPrefix("HTTP/1.1 200"))
      let link = try #require(front.firstMatch(of: /href="(\/article\/a[a-z2-7]+)"/)).1
      let page = try get(String(link), port)
      for part in [
        "<h1", "id=\"digest\"", "id=\"source\"", "id=\"notice\"", "id=\"keywords\"", "id=\"edition\"", "id=\"similar\"",
      ] {
        #expect(page.contains(part), "\(part) is missing")
      }
      // The page says what the terminal says.
      let id = String(link.dropFirst("/article/".count))
      let shown = try JSON(parsing: try await stack.client.run(["show", id, "--json"]).output)
      let title = try #require(shown.page.article.title.string)
      #expect(page.contains(">\(title)</h1>"))
      #expect(try get("/feed.atom", port).contains(id))
      #expect(try get("/healthz", port).hasSuffix("ok\n"))
      #expect(try get("/readyz", port).hasSuffix("ready\n"))
      #expect(try get("/metrics", port).contains("newswire_web_responses_total"))
    }
  }

  @Test func requestsThatAreNotWhatTheySayAreRefused() async throws {
    try await withReader { _, port in
      let shapes = [
        "POST /admin/dead HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n", "GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "rubbish\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "a", count: 70_000) + "\r\n\r\n",
      ]
      for shape in shapes {
        let answer = try RawConnection.exchange(shape, port: port)
        // Refused or cut off; never two answers to what was one request.
        #expect(answer != nil, "left open: \(shape.prefix(80))")
        #expect(answer?.contains("HTTP/1.1 200") != true, "\(shape.prefix(80)): \(answer?.prefix(200) ?? "")")
      }
      for (shape, status) in [
        ("POST /admin/dead HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400"),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: b.example\r\nConnection: close\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nHost: b.example\r\nConnection: close\r\n\r\n", "421"),
      ] {
        let answer = try RawConnection.exchange(shape, port: port) ?? ""
        #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(shape): \(answer.prefix(100))")
      }
      let long = try get("/search?q=" + String(repeating: "a", count: 9_000), port)
      #expect(long.hasPrefix("HTTP/1.1 414"))
      #expect(try get("/", port).hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func slowClientsAreLetGoAndIdleOnesDoNoHarm() async throws {
    let limits = ["NEWSWIRE_CONNECTIONS_PER_ADDRESS": "40", "NEWSWIRE_IDLE_TIMEOUT": "1s"]
    try await withReader(limits) { _, port in
      // A request that never becomes whole is cut off, and an idle connection after its answer too.
      #expect(try RawConnection.exchange("GET / HTTP/1.1\r\nHost: localhost\r\n", port: port, seconds: 20) != nil)
      let kept = try RawConnection.exchange("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", port: port, seconds: 20)
      #expect(kept?.contains("200 OK") == true)
      let beside = try await RawConnection.holding(39, port: port) { try get("/healthz", port) }
      #expect(beside.hasPrefix("HTTP/1.1 200"))
      let tooMany = try await RawConnection.holding(60, port: port) {
        try RawConnection.exchange("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", port: port)
      }
      #expect(tooMany == "")
    }
  }

  @Test func queryAwayIsToldAndTheServiceStops() async throws {
    try await withReader { stack, port in
      #expect(try await stack.stop(.query) == 0)
      let page = try get("/", port, ["Accept-Language: de"])
      #expect(page.hasPrefix("HTTP/1.1 503") && page.contains("nicht zu erreichen"))
      #expect(try get("/healthz", port).hasPrefix("HTTP/1.1 200"))
      #expect(try await stack.stop(.web) == 0)
    }
  }

  @Test func aTakenPortIsSaid() async throws {
    try await withReader { stack, _ in
      let ports = try FreePort.take(1)
      let second = Program(
        name: "newswire-web",
        environment: stack.environment.merging(["NEWSWIRE_LISTEN": "tcp://127.0.0.1:\(ports[0])"]) { $1 })
      let outcome = try await second.run([])
      #expect(outcome.exitCode == 69 && outcome.errors.contains("--http"), "\(outcome.exitCode) \(outcome.errors)")
    }
  }

  private func get(_ path: String, _ port: UInt16, _ headers: [String] = []) throws -> String {
    let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"] + headers
    return try RawConnection.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n", port: port, seconds: 20) ?? ""
  }

  private func withReader(
    _ settings: [String: String] = [:], _ body: (Stack, UInt16) async throws -> Void
  ) async throws {
    try await Stack.run(settings, starting: Stack.Service.usual + [.web]) { stack in
      let port = try #require(stack.environment["NEWSWIRE_HTTP"]?.split(separator: ":").last.flatMap { UInt16($0) })
      try await body(stack, port)
    }
  }
}
