internal import Formats
internal import Models

/// Gets things over http and https, within limits and from public addresses only.
///
/// Names are resolved here, and the connection goes to the address that was checked, so that a name which answers
/// differently the second time gains nothing; the same for every redirect. Its threads start with the first fetch.
public struct WebFetcher: Fetcher {
  /// The most addresses of a host that are tried.
  static let addressesTriedMax = 4

  private let limits: FetchLimits
  private let allowed: AllowList
  private let resolver: any HostResolver
  private let exchange: WebExchange
  private let gate: FetchGate

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - userAgent: who asks: "NewswireBot/1.0 (+https://example.org/bot)".
  ///   - allowed: which addresses are fetched from although they are not public.
  ///   - resolver: where names are looked up.
  public init(
    userAgent: String, limits: FetchLimits = FetchLimits(), allowed: AllowList = .none,
    resolver: any HostResolver = SystemHostResolver()
  ) {
    self.limits = limits
    self.allowed = allowed
    self.resolver = resolver
    exchange = WebExchange(userAgent: userAgent, limits: limits)
    gate = FetchGate(concurrentMax: limits.concurrentMax)
  }

  /// Gets one address and follows redirects; see ``Fetcher``. What it waits for its turn does not count as its time.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    var trail = RedirectTrail(request.url, redirectsMax: limits.redirectsMax)
    var request = request
    var left = limits.total
    while true {
      let (url, step, time) = (trail.url, request, left)
      let (answer, spent) = try await gate.pass(url.host) { () async throws(FetchError) in
        try await within(time, url.host) { () async throws(FetchError) in try await visit(step, url) }
      }
      left -= spent
      switch answer {
      case .response(var response):
        response.url = url
        response.permanentURL = trail.permanentURL
        return response
      case .redirect(let status, let target):
        try trail.follow(status: status, to: target)
        // A validator belongs to the address that gave it.
        (request.entityTag, request.lastModified) = ("", "")
      }
    }
  }

  /// Runs `body` for at most so long; what it has opened is closed when the time is over.
  private func within<Value: Sendable>(
    _ time: Duration, _ host: String, _ body: @escaping @Sendable () async throws(FetchError) -> Value
  ) async throws(FetchError) -> (Value, spent: Duration) {
    let start = ContinuousClock.now
    let total = limits.total
    let result = await withTaskGroup(of: Result<Value, FetchError>.self) { group in
      group.addTask {
        do throws(FetchError) { return .success(try await body()) } catch { return .failure(error) }
      }
      group.addTask {
        try? await Task.sleep(for: time)
        return .failure(FetchError(.timeout, "\(host) did not finish within \(total.components.seconds) s"))
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failure(FetchError(.cancelled, "the fetch was cancelled"))
    }
    if Task.isCancelled { throw FetchError(.cancelled, "the fetch was cancelled") }
    return (try result.get(), ContinuousClock.now - start)
  }

  /// One exchange with the first address of the host that lets us in.
  private func visit(_ request: FetchRequest, _ url: CanonicalURL) async throws(FetchError) -> WebExchange.Answer {
    var failure = FetchError(.unresolved, "the name \(url.host) has no address")
    for address in try await permitted(url.host).prefix(Self.addressesTriedMax) {
      do throws(FetchError) {
        return try await exchange.get(url, at: address, for: request)
      } catch {
        guard error.code == .connection, !Task.isCancelled else { throw error }
        failure = error
      }
    }
    throw failure
  }

  private func permitted(_ host: String) async throws(FetchError) -> [IPAddress] {
    let addresses = try await resolver.addresses(of: host)
    let permitted = addresses.filter { allowed.refusal(of: $0, host: host) == nil }
    if permitted.isEmpty, let address = addresses.first, let name = allowed.refusal(of: address, host: host) {
      let place = IPAddress(host) == nil ? "\(host) is at \(address), \(name)" : "\(address) is \(name)"
      throw FetchError(.refusedAddress, "\(place): not fetched unless the operator allows it")
    }
    return permitted
  }
}
