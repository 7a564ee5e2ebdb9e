import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Operations
import ServiceLifecycle

/// The site on a socket.
struct WebServer: Service {
  let site: Site
  let address: HTTPAddress
  let limits: WebLimits
  let logger: Logger

  func run() async throws {
    // A connection that cannot be taken for want of a descriptor would leave the listener in a busy loop.
    let files = FileLimit.raise(forConnections: limits.connectionsMax)
    let connectionsMax = min(limits.connectionsMax, max(16, files - FileLimit.reserve))
    if connectionsMax < limits.connectionsMax {
      logger.warning(
        "fewer connections than asked for", metadata: ["connections": "\(connectionsMax)", "files": "\(files)"])
    }
    let guards = ConnectionTable(perAddressMax: limits.connectionsPerAddressMax)
    let responder = CallbackResponder<WebContext> { [site, logger] request, context in
      let start = ContinuousClock.now
      let response = await Self.answer(request, peer: context.peer, site: site)
      let duration = start.duration(to: .now)
      site.metrics.count(response, took: duration)
      var metadata: Logger.Metadata = [
        "path": "\(request.uri.path.prefix(200))", "status": "\(response.status)", "took": "\(duration)",
      ]
      if !response.cause.isEmpty { metadata["error"] = "\(response.cause.prefix(1_000))" }
      logger.log(level: response.status >= 500 ? .warning : .debug, "answered", metadata: metadata)
      return Self.wire(response, isHead: request.method == .head)
    }
    var decoder = HTTP1Channel.Configuration.DecoderConfiguration()
    decoder.maxHeaderFieldSize = WebLimits.headerBytesMax
    decoder.maxHeaderListSize = WebLimits.headersBytesMax
    decoder.maxHeaderFieldCount = WebLimits.headerCountMax
    let limits = limits
    let unreadable = Self.unreadable(site)
    let configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [
        ConnectionGuard(guards), GatePlacement(RequestGate(unreadable: unreadable)), PhaseDeadlines(limits),
      ],
      idleTimeout: .init(limits.idleTimeout), httpDecoderConfiguration: decoder)
    let application = Application(
      responder: responder, server: .http1(configuration: configuration),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: Int(address.port)), serverName: nil, backlog: WebLimits.backlog,
        availableConnectionsDelegate: MaximumAvailableConnections(connectionsMax, logger: Self.quiet(logger))),
      onServerRunning: { [logger, address] _ in logger.info("listening", metadata: ["address": "\(address)"]) },
      logger: Self.quiet(logger))
    do {
      try await application.run()
    } catch let error as IOError {
      throw address.failure(error)
    }
  }

  /// The answers to what is no request, made once.
  private static func unreadable(_ site: Site) -> @Sendable (UnreadableRequest) -> WebResponse {
    let pages = Dictionary(
      uniqueKeysWithValues: UnreadableRequest.allCases.map {
        ($0, UnreadablePage.response($0, showsImages: site.showsImages))
      })
    return { fault in
      let response = pages[fault] ?? UnreadablePage.response(fault, showsImages: site.showsImages)
      site.metrics.count(response, took: .zero)
      return response
    }
  }

  /// The library's own lines are only for those who look for them.
  private static func quiet(_ logger: Logger) -> Logger {
    var quiet = logger
    quiet.logLevel = max(.warning, logger.logLevel)
    return quiet
  }

  private static func answer(_ request: Request, peer: String, site: Site) async -> WebResponse {
    let target = (request.head.path ?? "/").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var web = WebRequest(method: request.method.rawValue, path: target.first.map(String.init) ?? "/")
    web.query = target.count > 1 ? String(target[1]) : ""
    for field in request.headers {
      let name = field.name.canonicalName
      web.headers[name] = web.headers[name].map { $0 + ", " + field.value } ?? field.value
    }
    web.isOld = web.headers.removeValue(forKey: RequestHead.versionField) == "1.0"
    // What is left among the fields is a second Host, which is one too many.
    if let authority = request.head.authority {
      web.headers["host"] = web.headers["host"].map { authority + ", " + $0 } ?? authority
    }
    // The last hop is the one that our own proxy has added.
    let hop = site.addressHeader.isEmpty ? nil : web.headers[site.addressHeader]?.split(separator: ",").last
    web.peer = hop.map { String($0.filter { $0 != " " }.prefix(64)) } ?? peer
    if request.method == .post {
      do {
        web.body = Array(try await request.body.collect(upTo: WebRequest.bodyBytesMax).readableBytesView)
      } catch {
        let failure = Self.failure(ofBody: error)
        return ResponseDress(site: site, request: web).dressed(
          FailurePage.response(failure, request: web, site: site))
      }
    }
    return await site.respond(to: web)
  }

  private static func failure(ofBody error: any Error) -> WebFailure {
    let (status, kind): (Int, WebFailure.Kind) =
      switch error {
      case is NIOTooManyBytesError: (413, .tooLong)
      case is LateRequest: (408, .tooSlow)
      default: (400, .brokenBody)
      }
    var failure = WebFailure(status, kind, headers: ["connection": "close"])
    failure.cause = "\(error)"
    return failure
  }

  private static func wire(_ response: WebResponse, isHead: Bool) -> Response {
    var fields = HTTPFields()
    for (name, value) in response.headers {
      guard let name = HTTPField.Name(name) else { continue }
      fields[name] = value
    }
    fields[.contentLength] = String(response.body.count)
    let body =
      isHead || response.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
    var result = Response(status: .init(code: response.status), headers: fields, body: body)
    if response.status == 304 || response.status == 204 { result.headers[.contentLength] = nil }
    return result
  }
}
