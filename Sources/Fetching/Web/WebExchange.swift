internal import AsyncHTTPClient
internal import Formats
internal import Models
internal import NIOCore
internal import NIOHTTP1

/// One request and its answer, at an address that has been checked or through a proxy. Nothing else touches the HTTP client.
struct WebExchange: Sendable {
  /// What came back.
  enum Answer: Sendable {
    case response(FetchResponse)
    /// The status and `Location`.
    case redirect(Int, String)
  }

  private static let redirects: Set<Int> = [301, 302, 303, 307, 308]

  let userAgent: String
  let limits: FetchLimits

  /// Gets `url` on a way; the name stays in `Host` and in the TLS handshake.
  func get(_ url: CanonicalURL, by route: FetchRoute, for request: FetchRequest) async throws(FetchError) -> Answer {
    try await exchange(url, by: route) { client in try await answer(client, url, request, by: route) }
  }

  /// Sends `request` on a way. What the answer's body holds is not read: the status says it all.
  func post(_ request: PostRequest, by route: FetchRoute) async throws(FetchError) -> PostAnswer {
    try await exchange(request.url, by: route) { client in
      var outgoing = outgoing(to: request.url, by: route)
      outgoing.method = .POST
      outgoing.headers.add(name: "Content-Type", value: request.contentType)
      for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
      outgoing.body = .bytes(request.body)
      let response = try await client.execute(outgoing, timeout: TimeAmount(limits.total))
      try Self.checkProxy(response, route)
      return PostAnswer(
        status: Int(response.status.code),
        retryAfter: ResponseHeaders.retryAfter(response.headers.first(name: "Retry-After"), now: .current))
    }
  }

  private func exchange<Value: Sendable>(
    _ url: CanonicalURL, by route: FetchRoute, _ body: (HTTPClient) async throws -> Value
  ) async throws(FetchError) -> Value {
    // A client of its own for each exchange: which address a name stands for is a client's configuration.
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration(url, by: route))
    let result: Result<Value, FetchError>
    do {
      result = .success(try await body(client))
    } catch let error as FetchError {
      result = .failure(error)
    } catch {
      result = .failure(FetchFailureWords.describe(error, host: url.host, proxy: route.proxy, limits: limits))
    }
    try? await client.shutdown()
    return try result.get()
  }

  private func configuration(_ url: CanonicalURL, by route: FetchRoute) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.httpVersion = .http1Only
    switch route {
    case .address(let address):
      if IPAddress(url.host) == nil { configuration.dnsOverride = [url.host: address.description] }
    case .proxy(let proxy) where url.scheme == "https":
      var server = HTTPClient.Configuration.Proxy.server(host: proxy.host, port: proxy.port)
      server.authorization = proxy.authorization
      configuration.proxy = server
    case .proxy:
      let origin = url.origin
      configuration.http1_1ConnectionDebugInitializer = { AbsoluteForm.install(in: $0, origin: origin) }
    }
    configuration.timeout = HTTPClient.Configuration.Timeout(
      connect: TimeAmount(limits.connect), read: TimeAmount(limits.idle), write: TimeAmount(limits.idle))
    configuration.decompression = .enabled(limit: .ratio(limits.unpackingRatioMax))
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  /// A request to `url`. What goes through a proxy without a tunnel is asked of the proxy, see ``AbsoluteForm``.
  private func outgoing(to url: CanonicalURL, by route: FetchRoute) -> HTTPClientRequest {
    var outgoing = HTTPClientRequest(url: url.string)
    if let proxy = route.proxy, url.scheme == "http" {
      outgoing.url = proxy.description + url.string.dropFirst(url.origin.count)
      outgoing.headers.add(name: "Host", value: url.host + url.port)
      if let value = proxy.authorization?.headerValue {
        outgoing.headers.add(name: "Proxy-Authorization", value: value)
      }
    }
    outgoing.headers.add(name: "User-Agent", value: userAgent)
    return outgoing
  }

  /// A proxy that wants to know who asks says so in the place of the answer.
  private static func checkProxy(_ response: HTTPClientResponse, _ route: FetchRoute) throws(FetchError) {
    guard let proxy = route.proxy, response.status == .proxyAuthenticationRequired else { return }
    throw FetchFailureWords.unknownUser(proxy)
  }

  private func answer(
    _ client: HTTPClient, _ url: CanonicalURL, _ request: FetchRequest, by route: FetchRoute
  ) async throws -> Answer {
    var outgoing = outgoing(to: url, by: route)
    outgoing.headers.add(name: "Accept", value: request.accept)
    outgoing.headers.add(name: "Accept-Encoding", value: "gzip, deflate, zstd")
    if !request.entityTag.isEmpty { outgoing.headers.add(name: "If-None-Match", value: request.entityTag) }
    if !request.lastModified.isEmpty { outgoing.headers.add(name: "If-Modified-Since", value: request.lastModified) }
    let response = try await client.execute(outgoing, timeout: TimeAmount(limits.total))
    try Self.checkProxy(response, route)
    let status = Int(response.status.code)
    if Self.redirects.contains(status), let location = response.headers.first(name: "Location") {
      return .redirect(status, location)
    }
    let headers = response.headers
    var answer = FetchResponse(status: status, url: url)
    answer.contentType = String((headers.first(name: "Content-Type") ?? "").prefix(ResponseHeaders.validatorBytesMax))
    answer.entityTag = ResponseHeaders.validator(headers.first(name: "ETag"))
    answer.lastModified = ResponseHeaders.validator(headers.first(name: "Last-Modified"))
    answer.freshFor = ResponseHeaders.freshness(
      cacheControl: headers.first(name: "Cache-Control"), expires: headers.first(name: "Expires"),
      date: headers.first(name: "Date"))
    answer.retryAfter = ResponseHeaders.retryAfter(headers.first(name: "Retry-After"), now: .current)
    answer.body = try await body(of: response, url)
    if headers.first(name: "Content-Encoding")?.lowercased() == "zstd" {
      answer.body = try ZstdBody.unpacked(answer.body, limits: limits, host: url.host)
    }
    return .response(answer)
  }

  private func body(of response: HTTPClientResponse, _ url: CanonicalURL) async throws -> [UInt8] {
    let tooLarge = FetchError(
      .tooLarge, "\(url.host) sent more than the \(limits.bodyBytesMax >> 10) KiB that are taken of one answer")
    if let length = response.headers.first(name: "Content-Length").flatMap(Int.init), length > limits.bodyBytesMax {
      throw tooLarge
    }
    var body: [UInt8] = []
    for try await part in response.body {
      guard body.count + part.readableBytes <= limits.bodyBytesMax else { throw tooLarge }
      body.append(contentsOf: part.readableBytesView)
    }
    return body
  }
}

extension CanonicalURL {
  /// What stands before the path.
  fileprivate var origin: String { "\(scheme)://\(host)\(port)" }
}

extension WebProxy {
  /// What the proxy is told of who asks.
  fileprivate var authorization: HTTPClient.Authorization? {
    user.isEmpty && password.isEmpty ? nil : .basic(username: user, password: password)
  }
}
