internal import Formats
internal import Models

/// Gets things over http and https, within limits and from public addresses only.
///
/// Names are resolved here, and the connection goes to the address that was checked, so that a name which answers
/// differently the second time gains nothing; the same for every redirect. Where a proxy stands before the web, see
/// ``RouteGuard``. Its threads start with the first fetch.
public struct WebFetcher: Fetcher {
  private let limits: FetchLimits
  private let routes: RouteGuard
  /// For what a server of the public network leads to.
  private let strangersRoutes: RouteGuard
  private let exchange: WebExchange
  private let gate: FetchGate

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - userAgent: who asks: "NewswireBot/1.0 (+https://example.org/bot)".
  ///   - allowed: which addresses are fetched from although they are not public.
  ///   - allowedBy: what allows them, for messages: "the setting fetchAllow".
  ///   - proxies: which proxies are asked instead of the servers.
  ///   - resolver: where names are looked up.
  public init(
    userAgent: String, limits: FetchLimits = FetchLimits(), allowed: AllowList = .none,
    allowedBy: String = "the operator", proxies: ProxyRules = .none, resolver: any HostResolver = SystemHostResolver()
  ) {
    self.limits = limits
    routes = RouteGuard(
      places: AddressGuard(allowed: allowed, resolver: resolver, allowedBy: allowedBy), proxies: proxies)
    strangersRoutes = RouteGuard(
      places: AddressGuard(allowed: allowed.strangers, resolver: resolver, allowedBy: allowedBy), proxies: proxies)
    exchange = WebExchange(userAgent: userAgent, limits: limits)
    gate = FetchGate(concurrentMax: limits.concurrentMax)
  }

  /// Gets one address and follows redirects; see ``Fetcher``. What it waits for its turn does not count as its time.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    var trail = RedirectTrail(request.url, redirectsMax: limits.redirectsMax)
    var request = request
    var left = limits.total
    var isTrusted = true
    while true {
      let (url, step, time) = (trail.url, request, left)
      let routes = isTrusted || url.host == request.url.host ? routes : strangersRoutes
      let (answer, route, spent): (WebExchange.Answer, FetchRoute, Duration)
      do throws(FetchError) {
        ((answer, route), spent) = try await gate.pass(url.host) { () async throws(FetchError) in
          try await FetchTime.within(time, of: limits.total, url.host) { () async throws(FetchError) in
            try await routes.first(to: url) { route async throws(FetchError) in
              (try await exchange.get(url, by: route, for: step), route)
            }
          }
        }
      } catch {
        throw trail.traced(error)
      }
      left -= spent
      switch answer {
      case .response(var response):
        response.url = url
        response.permanentURL = trail.permanentURL
        return response
      case .redirect(let status, let target):
        try trail.follow(status: status, to: target)
        isTrusted = route.isOwn
        // A validator belongs to the address that gave it.
        (request.entityTag, request.lastModified) = ("", "")
      }
    }
  }
}
