internal import AsyncHTTPClient
internal import Formats
internal import Models
internal import NIOCore
internal import NIOHTTP1

/// One request and its answer at an address that has been checked. Nothing else touches the HTTP client.
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

  /// Gets `url` from `address`; the name stays in `Host` and in the TLS handshake.
  func get(_ url: CanonicalURL, at address: IPAddress, for request: FetchRequest) async throws(FetchError) -> Answer {
    try await exchange(url, at: address) { client in try await answer(client, url, request) }
  }

  /// Sends `request` to its place at `address`. What the answer's body holds is not read: the status says it all.
  func post(_ request: PostRequest, at address: IPAddress) async throws(FetchError) -> PostAnswer {
    try await exchange(request.url, at: address) { client in
      var outgoing = HTTPClientRequest(url: request.url.string)
      outgoing.method = .POST
      outgoing.headers.add(name: "User-Agent", value: userAgent)
      outgoing.headers.add(name: "Content-Type", value: request.contentType)
      for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
      outgoing.body = .bytes(request.body)
      let response = try await client.execute(outgoing, timeout: TimeAmount(limits.total))
      return PostAnswer(
        status: Int(response.status.code),
        retryAfter: ResponseHeaders.retryAfter(response.headers.first(name: "Retry-After"), now: .current))
    }
  }

  private func exchange<Value: Sendable>(
    _ url: CanonicalURL, at address: IPAddress, _ body: (HTTPClient) async throws -> Value
  ) async throws(FetchError) -> Value {
    // A client of its own for each exchange: which address a name stands for is a client's configuration.
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration(url.host, at: address))
    let result: Result<Value, FetchError>
    do {
      result = .success(try await body(client))
    } catch let error as FetchError {
      result = .failure(error)
    } catch {
      result = .failure(FetchFailureWords.describe(error, url: url, limits: limits))
    }
    try? await client.shutdown()
    return try result.get()
  }

  private func configuration(_ host: String, at address: IPAddress) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.httpVersion = .http1Only
    if IPAddress(host) == nil { configuration.dnsOverride = [host: address.description] }
    configuration.timeout = HTTPClient.Configuration.Timeout(
      connect: TimeAmount(limits.connect), read: TimeAmount(limits.idle), write: TimeAmount(limits.idle))
    configuration.decompression = .enabled(limit: .ratio(limits.unpackingRatioMax))
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  private func answer(_ client: HTTPClient, _ url: CanonicalURL, _ request: FetchRequest) async throws -> Answer {
    var outgoing = HTTPClientRequest(url: url.string)
    outgoing.headers.add(name: "User-Agent", value: userAgent)
    outgoing.headers.add(name: "Accept", value: request.accept)
    outgoing.headers.add(name: "Accept-Encoding", value: "gzip, deflate, zstd")
    if !request.entityTag.isEmpty { outgoing.headers.add(name: "If-None-Match", value: request.entityTag) }
    if !request.lastModified.isEmpty { outgoing.headers.add(name: "If-Modified-Since", value: request.lastModified) }
    let response = try await client.execute(outgoing, timeout: TimeAmount(limits.total))
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
