import Models
import Wire

/// What is no page: probes, metrics, files.
enum PlainRoutes {
  /// A file whose name changes with its content is never asked for again.
  private static let dayCount = 365

  static let styleHref = "/assets/style-\(fingerprint(Styles.text)).css"
  static let scriptHref = "/assets/times-\(fingerprint(Styles.script)).js"

  static let routes: [Route] = [
    Route("GET", "/healthz") { _ in uncached(200, "ok\n") },
    Route("GET", "/readyz") { visit in
      // What browsers and programs come for is the archive; the queue may be away for a while.
      let response = try await visit.newsroom.ask(HealthMethods.check, HealthCheckRequest())
      guard response.status == .serving else { throw WebFailure(503, .serviceAway, detail: response.reason) }
      return uncached(200, "ready\n")
    },
    Route("GET", "/metrics") { visit in
      var response = WebResponse(200, "text/plain; version=0.0.4; charset=utf-8", visit.site.scrape())
      response.maxAge = nil
      return response
    },
    Route("GET", styleHref) { _ in file("text/css; charset=utf-8", Styles.text) },
    Route("GET", scriptHref) { _ in file("text/javascript; charset=utf-8", Styles.script) },
    Route("GET", "/assets/icon.svg") { _ in file("image/svg+xml", Styles.icon, days: 1) },
    Route("GET", "/favicon.ico") { _ in file("image/svg+xml", Styles.icon, days: 1) },
    Route("GET", "/robots.txt") { _ in
      file(WebResponse.plain, "User-agent: *\nDisallow: /search\nDisallow: /admin\nDisallow: /api/\n", days: 1)
    },
  ]

  private static func uncached(_ status: Int, _ text: String) -> WebResponse {
    var response = WebResponse(status, WebResponse.plain, text)
    response.maxAge = nil
    return response
  }

  private static func file(_ type: String, _ text: String, days: Int = dayCount) -> WebResponse {
    var response = WebResponse(200, type, text)
    response.maxAge = days * 86_400
    return response
  }

  private static func fingerprint(_ text: String) -> String {
    String(Conditional.tag(Array(text.utf8)).filter { $0.isHexDigit }.prefix(12))
  }
}
