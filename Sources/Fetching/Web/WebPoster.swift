public import Formats

/// Sends things over http and https, within limits and to public addresses only, one at a time to a host.
public struct WebPoster: Poster {
  private let limits: FetchLimits
  private let routes: RouteGuard
  private let exchange: WebExchange
  private let gate: FetchGate

  /// Makes a poster.
  ///
  /// - Parameters:
  ///   - userAgent: who sends: "Newswire/1.0".
  ///   - allowed: which addresses are sent to although they are not public.
  ///   - allowedBy: what allows them, for messages: "the setting alertAllow".
  ///   - proxies: which proxies are asked instead of the servers.
  ///   - resolver: where names are looked up.
  public init(
    userAgent: String, limits: FetchLimits = FetchLimits(), allowed: AllowList = .none,
    allowedBy: String = "the operator", proxies: ProxyRules = .none, resolver: any HostResolver = SystemHostResolver()
  ) {
    self.limits = limits
    routes = RouteGuard(
      places: AddressGuard(allowed: allowed, resolver: resolver, allowedBy: allowedBy), proxies: proxies)
    exchange = WebExchange(userAgent: userAgent, limits: limits)
    gate = FetchGate(concurrentMax: limits.concurrentMax)
  }

  /// Looks the host up, within ``FetchLimits/lookUp``; see ``Poster``.
  public func check(_ url: CanonicalURL) async throws(FetchError) {
    _ = try await FetchTime.within(limits.lookUp, of: limits.lookUp, url.host) { () async throws(FetchError) in
      try await routes.check(url)
    }
  }

  /// Sends once; see ``Poster``. What it waits for its turn does not count as its time.
  public func post(
    to host: String, _ request: @Sendable () -> PostRequest
  ) async throws(FetchError) -> PostAnswer {
    try await gate.pass(host) { () async throws(FetchError) in
      let request = request()
      return try await FetchTime.within(limits.total, of: limits.total, host) { () async throws(FetchError) in
        try await routes.first(to: request.url) { route async throws(FetchError) in
          try await exchange.post(request, by: route)
        }
      }.0
    }
  }
}
