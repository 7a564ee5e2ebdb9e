import Archive
import Models
import NNG
import Query
import RPC
import RPCTestKit
import TestKit

@testable import Web

/// A site over an archive in memory, all in this process and without a socket.
struct WebWorld {
  let site: Site

  /// The time that the site takes for now: a day after the samples' news.
  static let now = ArticleSamples.noon.advanced(by: .seconds(86_400))

  static func site(
    _ newsroom: Newsroom, access: Access = Access(token: "", proxyHeader: "", isClosed: false), perSecond: Int = 0,
    showsImages: Bool = false, allowedOrigin: String = "", now: @escaping @Sendable () -> Timestamp = { now }
  ) throws -> Site {
    Site(
      newsroom: newsroom,
      frame: Frame(
        templates: try TemplateLibrary(), styleHref: PlainRoutes.styleHref, scriptHref: PlainRoutes.scriptHref),
      access: access, limiter: RateLimiter(perSecond: perSecond, burst: 2, now: { .zero }),
      editions: EditionMenu(now: { .zero }), metrics: WebMetrics(), publicURL: "http://news.example", addressHeader: "",
      hosts: HostNames(["news.example"]), showsImages: showsImages, allowedOrigin: allowedOrigin, now: now,
      scrape: { "newswire_up 1\n" },
      table: RouteTable(Site.allRoutes))
  }

  /// Runs `body` with a site over `articles`.
  static func run(
    _ articles: [Article], make: (Newsroom) throws -> Site = { try site($0) }, _ body: (WebWorld) async throws -> Void
  ) async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    for article in articles { _ = try await archive.put([article]) }
    let network = InProcessNetwork()
    let running = try await RunningServer.start(
      [ArchiveService(archive: archive), QueryService(archive: archive)],
      on: network.server(at: Address(.inproc, host: "query")))
    let query = Client(endpoints: running.addresses, transport: network.client, interceptors: [])
    let ingest = Client(
      endpoints: [Address(.inproc, host: "nobody")], transport: network.client, interceptors: [],
      options: Self.impatient)
    do {
      try await body(WebWorld(site: try make(Newsroom(query: query, ingest: ingest, timeout: .seconds(5)))))
    } catch {
      await query.close()
      await ingest.close()
      try await running.stop()
      throw error
    }
    await query.close()
    await ingest.close()
    try await running.stop()
    try await archive.close()
  }

  /// Runs `body` with a site whose services are away.
  static func runAlone(_ body: (WebWorld) async throws -> Void) async throws {
    let network = InProcessNetwork()
    func client(_ name: String) -> Client {
      Client(
        endpoints: [Address(.inproc, host: name)], transport: network.client, interceptors: [], options: impatient)
    }
    let newsroom = Newsroom(query: client("query"), ingest: client("ingest"), timeout: .seconds(5))
    try await body(WebWorld(site: try site(newsroom)))
    await newsroom.query.close()
    await newsroom.ingest.close()
  }

  private static var impatient: ClientOptions {
    var options = ClientOptions()
    options.connectGrace = .milliseconds(1)
    return options
  }

  func get(
    _ target: String, _ headers: [String: String] = [:], method: String = "GET", body: String = ""
  ) async -> WebResponse {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let headers = ["host": "news.example"].merging(headers) { $1 }
    return await site.respond(
      to: WebRequest(
        method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "", headers: headers,
        body: Array(body.utf8), peer: "127.0.0.1"))
  }

  /// Three articles on one event, of three sources and in three languages.
  static let articles: [Article] = {
    var first = ArticleSamples.article(
      1, title: "Scientist warns Europe", body: "Open models must stay open, Ada Quint said. Ministers met in Paris.",
      keywords: ["open source"], people: ["Ada Quint"], countries: ["FR"])
    first.digest = Excerpt(text: "Open models must stay open, Ada Quint said in Paris.")
    first.topics = [Topic(code: "medtop:13000000", name: "science and technology", confidence: 0.9)]
    first.authors = ["Mara Vale"]
    let second = ArticleSamples.article(
      2, title: "Europe hears a warning", body: "Ada Quint spoke about open models in Paris on Monday.", source: 2,
      hoursLater: 3, keywords: ["open source"], people: ["Ada Quint"], countries: ["FR"])
    let third = ArticleSamples.article(
      3, title: "Warnung an Europa", body: "Offene Modelle müssen offen bleiben, sagte Ada Quint.", source: 4,
      hoursLater: 5, keywords: ["open source"], people: ["Ada Quint"], countries: ["DE"])
    return [first, second, third]
  }()
}

extension WebResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}
