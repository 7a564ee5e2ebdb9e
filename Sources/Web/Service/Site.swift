import Foundation
import Models

/// All that is served, without a socket: a request goes in, a response comes out.
struct Site: Sendable {
  let newsroom: Newsroom
  let frame: Frame
  let access: Access
  let limiter: RateLimiter
  let editions: EditionMenu
  let metrics: WebMetrics
  /// How the site is known from outside, "https://news.example"; empty for what each request says.
  let publicURL: String
  /// The header in which a proxy in front says where a request comes from; empty when there is none.
  let addressHeader: String
  /// The names under which the site answers.
  let hosts: HostNames
  let showsImages: Bool
  /// Who may read answers from pages of other sites: "*", an origin, or nobody for the empty text.
  let allowedOrigin: String
  let now: @Sendable () -> Timestamp
  let scrape: @Sendable () -> String
  let table: RouteTable
  let changes = ChangeTimes()

  var routes: [Route] { table.routes }

  static let allRoutes: [Route] =
    FrontPage.routes + TrendsPage.routes + SearchPage.routes + FilterPages.routes + ArticlePage.routes
    + StoryPage.routes
    + SourcesPage.routes + SourcesOutline.routes + StatusPage.routes + AdminRoutes.routes + APIRoutes.routes
    + PlainRoutes.routes

  /// What asks a browser for the operator's token.
  var loginNeeded: WebFailure {
    let challenge = "Basic realm=\"Newswire\", charset=\"UTF-8\""
    return WebFailure(401, .loginNeeded, headers: access.token.isEmpty ? [:] : ["www-authenticate": challenge])
  }

  /// "http://127.0.0.1:8080": as it was set, else as the request names this host.
  func base(for request: WebRequest) -> String {
    guard publicURL.isEmpty else { return publicURL }
    let host = request.headers["host"] ?? ""
    let isHost =
      !host.isEmpty && host.utf8.count <= 255
      && host.utf8.allSatisfy {
        (0x30...0x3A).contains($0) || (0x41...0x5B).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5D
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
    return "http://" + (isHost ? host : "localhost")
  }

  /// "United States", "World".
  func editionName(_ code: String, _ language: ReaderLanguage) -> String {
    code.isEmpty || code == Edition.world.code
      ? Messages.of(language)("world") : PlaceNames.country(code, language).shown
  }

  /// Answers a request; never throws, whatever comes.
  func respond(to request: WebRequest) async -> WebResponse {
    var response: WebResponse
    do {
      response = try await answer(request)
    } catch let failure as WebFailure {
      response = FailurePage.response(failure, request: request, site: self)
    } catch {
      var failure = WebFailure(500, .internalError)
      failure.cause = "\(error)"
      response = FailurePage.response(failure, request: request, site: self)
    }
    return ResponseDress(site: self, request: request).dressed(response)
  }

  private func answer(_ request: WebRequest) async throws -> WebResponse {
    guard request.path.utf8.count + request.query.utf8.count <= WebRequest.targetBytesMax else {
      throw WebFailure(414, .tooLong)
    }
    let isProbe = request.path == "/healthz" || request.path == "/readyz"
    // Being alive asks nobody else; being ready asks the archive.
    if request.path != "/healthz", let seconds = limiter.secondsToWait(request.peer) {
      throw WebFailure(429, .tooManyRequests, headers: ["retry-after": String(seconds)])
    }
    try RequestRules.check(request)
    // A probe tells nothing that a stranger could use.
    guard isProbe || hosts.contains(request.headers["host"]) else { throw WebFailure(421, .unknownHost) }
    if request.method == "OPTIONS" { return try Preflight.response(request, site: self) }
    guard request.path.hasPrefix("/") else { throw WebFailure(400, .badRequest) }
    let admin = access.admin(request.headers)
    if access.isClosed, admin == nil, !isProbe, !request.path.hasPrefix("/assets/") { throw loginNeeded }
    switch table.find(method: request.method, path: request.path) {
    case .failure(let failure): throw failure
    case .found(let route, let parameters):
      let query = try QueryItems(parsing: request.query)
      try route.operation?.check(query)
      let visit = Visit(
        site: self, request: request, parameters: parameters, query: query,
        language: .preferred(request.headers["accept-language"]), admin: admin, now: now())
      return try await route.handle(visit)
    }
  }
}
