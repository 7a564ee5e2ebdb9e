import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Web

/// What stands between the parser and the pages.
@Suite struct RequestGateTests {
  /// A parser with the gate behind it, in memory.
  private static func channel() throws -> EmbeddedChannel {
    let channel = EmbeddedChannel()
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(HTTPResponseEncoder())
    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
    let gate = RequestGate { UnreadablePage.response($0, showsImages: false) }
    try pipeline.addHandler(GatePlacement(gate))
    return channel
  }

  private static func heads(_ text: String) throws -> [HTTPRequestHead] {
    let channel = try channel()
    // The parser itself complains of what follows a last request.
    _ = try? channel.writeInbound(ByteBuffer(string: text))
    var heads: [HTTPRequestHead] = []
    while let part = try channel.readInbound(as: HTTPServerRequestPart.self) {
      if case .head(let head) = part { heads.append(head) }
    }
    _ = try? channel.finish()
    return heads
  }

  private static func sent(_ channel: EmbeddedChannel) throws -> String {
    var text = ""
    while let buffer = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: buffer) }
    return text
  }

  @Test func theHostOfTheTargetCounts() throws {
    for (target, host, path) in [
      ("/a?b", "news.example", "/a?b"), ("http://evil.example/a?b", "evil.example", "/a?b"),
      ("HTTP://evil.example:81?b", "evil.example:81", "/?b"), ("http://x@news.example", "x@news.example", "/"),
      ("/a?u=http://b", "news.example", "/a?u=http://b"), ("*", "news.example", "*"),
    ] {
      let head = try #require(try Self.heads("OPTIONS \(target) HTTP/1.1\r\nHost: news.example\r\n\r\n").first)
      #expect(head.headers["host"] == [host] && head.uri == path, "\(target)")
    }
    // Two fields stay two, and none stays none.
    let two = try Self.heads("GET http://a/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
    #expect(two.first?.headers["host"].count == 2)
    #expect(try Self.heads("GET http://a/ HTTP/1.1\r\n\r\n").first?.headers["host"] == [])
  }

  @Test func theVersionIsNotTheClientsToSay() throws {
    let old = try Self.heads("GET / HTTP/1.0\r\nNewswire-HTTP-Version: 1.1\r\nConnection: keep-alive\r\n\r\n").first
    #expect(old?.headers[RequestHead.versionField] == ["1.0"] && old?.headers["connection"] == ["close"])
    let new = try Self.heads("GET / HTTP/1.1\r\nHost: a\r\nNewswire-HTTP-Version: 1.0\r\n\r\n").first
    #expect(new?.headers[RequestHead.versionField] == ["1.1"] && new?.headers["connection"] == [])
  }

  @Test func nothingIsReadBehindTheLastRequest() throws {
    let next = "GET /2 HTTP/1.1\r\nHost: a\r\n\r\n"
    #expect(try Self.heads("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n" + next).count == 2)
    #expect(try Self.heads("GET /1 HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n" + next).count == 1)
    #expect(try Self.heads("GET /1 HTTP/1.0\r\n\r\n" + next).count == 1)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nrubbish\r\n\r\n", "400"), ("GET / HTTP/1.1\r\nA: 1\r\n 2\r\n\r\n", "400"),
    ("GET / HTTP/1.1\nHost: a\n\n", "400"), ("BREW / HTTP/1.1\r\nHost: a\r\n\r\n", "501"),
    ("GET / HTTP/3.7\r\nHost: a\r\n\r\n", "400"), ("\u{16}\u{3}\u{1}", "501"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "400"),
    ("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 100_000) + "\r\n\r\n", "431"),
  ])
  func whatIsNoRequestIsExplainedInEveryLanguage(bytes: String, status: String) throws {
    let channel = try Self.channel()
    #expect(throws: (any Error).self) { try channel.writeInbound(ByteBuffer(string: bytes)) }
    // As Hummingbird answers it.
    let head = HTTPResponseHead(
      version: .http1_1, status: .badRequest, headers: ["connection": "close", "content-length": "0"])
    try channel.writeOutbound(HTTPServerResponsePart.head(head))
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    let answer = try Self.sent(channel)
    #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(40))")
    let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1)
    #expect(parts.count == 2 && parts[0].contains("content-length: \(parts[1].utf8.count)"))
    #expect(parts[0].contains("content-language: en, de, fr, es") && parts[0].contains("connection: close"))
    for language in ReaderLanguage.allCases {
      #expect(answer.contains("<section lang=\"\(language.rawValue)\"><h2>"), "\(language)")
      #expect(answer.contains(Messages.of(language)("toFront")), "\(language)")
    }
    _ = try? channel.finish()
  }

  @Test func anAnswerThatEndsTheConnectionIsTheLast() throws {
    let channel = try Self.channel()
    try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: a\r\n\r\n"))
    let head = HTTPResponseHead(
      version: .http1_1, status: .ok, headers: ["connection": "close", "content-length": "0"])
    try channel.writeOutbound(HTTPServerResponsePart.head(head))
    try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    #expect(throws: (any Error).self) { try channel.writeOutbound(HTTPServerResponsePart.head(head)) }
    _ = try? channel.finish()
  }

  @Test func whatDoesNotEndIsAnsweredOnce() throws {
    let channel = try Self.channel()
    try channel.writeInbound(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: a"))
    channel.pipeline.triggerUserOutboundEvent(LateRequest(), promise: nil)
    #expect(try Self.sent(channel).hasPrefix("HTTP/1.1 408 "))
    channel.pipeline.triggerUserOutboundEvent(LateRequest(), promise: nil)
    #expect(try Self.sent(channel) == "")
    _ = try? channel.finish()
  }

  /// By the clock of the channel: a head within ten seconds, then a body within ten, then an answer within thirty.
  @Test func whoIsSlowIsToldSoAndLetGo() throws {
    let channel = EmbeddedChannel()
    let limits = WebLimits(connectionsMax: 16, connectionsPerAddressMax: 16, idleTimeout: .seconds(30))
    let late = LateCounter()
    try channel.pipeline.syncOperations.addHandlers([late, PhaseDeadlines(limits)])
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(late.count == 0 && channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(late.count == 1 && channel.isActive)
    channel.embeddedEventLoop.advanceTime(by: .seconds(5))
    #expect(!channel.isActive)
  }

  private final class LateCounter: ChannelOutboundHandler {
    typealias OutboundIn = Never
    private(set) var count = 0

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
      if event is LateRequest { count += 1 }
    }
  }

  @Test func whoAsksBeforeSendingIsToldToGoOn() throws {
    let channel = try Self.channel()
    let text = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-Continue\r\n\r\n"
    try channel.writeInbound(ByteBuffer(string: text))
    #expect(try Self.sent(channel) == "HTTP/1.1 100 Continue\r\n\r\n")
    _ = try? channel.finish()
  }
}
