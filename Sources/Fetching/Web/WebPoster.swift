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
        try await places.first(of: request.url.host) { address async throws(FetchError) in
          try await exchange.post(request, at: address)
        }
      }.0
    }
  }
}
