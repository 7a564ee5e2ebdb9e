internal import Formats

/// Sends things over http and https, within limits and to public addresses only, one at a time to a host.
public struct WebPoster: Poster {
  private let limits: FetchLimits
  private let places: AddressGuard
  private let exchange: WebExchange
  private let gate: FetchGate

  /// Makes a poster.
  ///
  /// - Parameters:
  ///   - userAgent: who sends: "Newswire/1.0".
  ///   - allowed: which addresses are sent to although they are not public.
  ///   - resolver: where names are looked up.
  public init(
    userAgent: String, limits: FetchLimits = FetchLimits(), allowed: AllowList = .none,
    resolver: any HostResolver = SystemHostResolver()
  ) {
    self.limits = limits
    places = AddressGuard(allowed: allowed, resolver: resolver)
    exchange = WebExchange(userAgent: userAgent, limits: limits)
    gate = FetchGate(concurrentMax: limits.concurrentMax)
  }

  /// Sends once; see ``Poster``. What it waits for its turn does not count as its time.
  public func post(
    to host: String, _ request: @Sendable () -> PostRequest
  ) async throws(FetchError) -> PostAnswer {
    try await gate.pass(host) { () async throws(FetchError) in
      let request = request()
      return try await FetchTime.within(limits.total, of: limits.total, host) { () async throws(FetchError) in
        try await visit(request)
      }.0
    }
  }

  /// The next address is tried when the connection to the one before failed.
  private func visit(_ request: PostRequest) async throws(FetchError) -> PostAnswer {
    var failure = FetchError(.unresolved, "the name \(request.url.host) has no address")
    for address in try await places.addresses(of: request.url.host) {
      do throws(FetchError) {
        return try await exchange.post(request, at: address)
      } catch {
        guard error.code == .connection, !Task.isCancelled else { throw error }
        failure = error
      }
    }
    throw failure
  }
}
