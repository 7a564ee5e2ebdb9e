import Foundation
import Operations

extension Site {
  /// The site as the settings want it.
  init(_ context: ServiceContext, newsroom: Newsroom, access: Access) throws {
    let frame = Frame(
      templates: try TemplateLibrary(), styleHref: PlainRoutes.styleHref, scriptHref: PlainRoutes.scriptHref)
    let publicURL = try context.value(WebApplication.publicURL)
    let own = [try context.value(WebApplication.http).host, URL(string: publicURL)?.host() ?? ""]
    self.init(
      newsroom: newsroom, frame: frame, access: access,
      limiter: RateLimiter(
        perSecond: try context.value(WebApplication.requestsPerSecond),
        burst: try context.value(WebApplication.requestsBurst), now: RateLimiter.clock),
      editions: EditionMenu(now: RateLimiter.clock), metrics: WebMetrics(),
      publicURL: publicURL,
      addressHeader: try context.value(WebApplication.proxyAddressHeader),
      hosts: HostNames(own.filter { !$0.isEmpty } + (try context.value(WebApplication.allowedHosts))),
      showsImages: try context.value(WebApplication.images) == .on,
      allowedOrigin: try context.value(WebApplication.corsOrigin), now: { .now() }, scrape: context.metricsText,
      table: RouteTable(Site.allRoutes))
  }
}
