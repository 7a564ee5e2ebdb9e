public import Archive
import Models
public import RPC
import Wire

/// `newswire.v1.Query`: questions to the archive.
public struct QueryService: RPCService {
  /// The service's full name.
  public let name = QueryMethods.service

  private let archive: any ArticleArchive
  private let lookup: ArticleLookup
  private let pages: DigestPages
  private let stories: StoryLookup
  private let watchers = WatchMetrics()

  /// Serves an archive.
  public init(archive: any ArticleArchive) {
    self.archive = archive
    lookup = ArticleLookup(archive: archive)
    pages = DigestPages(archive: archive)
    stories = StoryLookup(archive: archive)
  }

  /// Registers the methods.
  public func register(in router: inout Router) {
    router.register(QueryMethods.get) { request, _ in try await get(request) }
    router.register(QueryMethods.search) { request, _ in try await search(request) }
    router.register(QueryMethods.similar) { request, _ in try await similar(request) }
    router.register(QueryMethods.story) { request, _ in try await story(request) }
    router.register(QueryMethods.headlines) { request, _ in try await headlines(request) }
    router.register(QueryMethods.trends) { request, _ in try await trends(request) }
    router.register(QueryMethods.sources) { request, _ in try await sources(request) }
    router.register(QueryMethods.sourceHistory) { request, _ in try await sourceHistory(request) }
    router.register(QueryMethods.watch, parks: true) { request, context in try await watch(request, context) }
    router.register(QueryMethods.export) { request, _ in try await export(request) }
    router.register(QueryMethods.archiveStats) { _, _ in try await archive.stats() }
  }

  private func get(_ request: GetRequest) async throws -> GetResponse {
    let limit = try QueryLimits.similarOnPage.checked(request.similarLimit, field: "similar_limit")
    let article = try await lookup.article(request.id, revision: request.revision)
    return GetResponse(page: try await pages.page(of: article, similarLimit: limit))
  }

  private func search(_ request: SearchRequest) async throws -> SearchResponse {
    var request = request
    request.limit = try QueryLimits.page.checked(request.limit)
    request.filter = try EditionCatalog.checked(request.filter)
    return try await archive.search(request)
  }

  private func similar(_ request: SimilarRequest) async throws -> SimilarResponse {
    let limit = try QueryLimits.similar.checked(request.limit)
    let article = try await lookup.article(request.id.rawValue)
    return SimilarResponse(similar: try await archive.similar(to: article.id, limit: limit))
  }

  private func story(_ request: StoryRequest) async throws -> StoryResponse {
    var request = request
    request.limit = try QueryLimits.page.checked(request.limit)
    return try await stories.story(request)
  }

  private func headlines(_ request: HeadlinesRequest) async throws -> HeadlinesResponse {
    let limit = try QueryLimits.page.checked(request.limit)
    let edition = try EditionCatalog.edition(named: request.edition, field: "edition")
    return HeadlinesResponse(
      edition: edition,
      headlines: try await archive.headlines(edition: edition.code, limit: limit, since: request.publishedAfter))
  }

  private func trends(_ request: TrendsRequest) async throws -> TrendsResponse {
    let limit = try QueryLimits.page.checked(request.limit)
    let edition = try EditionCatalog.edition(named: request.edition, field: "edition")
    var response = try await archive.trends(edition: edition.code, limit: limit)
    response.edition = edition
    return response
  }

  private func sources(_ request: SourcesRequest) async throws -> SourcesResponse {
    var request = request
    request.limit = try QueryLimits.sources.checked(request.limit)
    request.country = try EditionCatalog.country(named: request.country, field: "country")
    return try await archive.sources(request)
  }

  private func sourceHistory(_ request: SourceHistoryRequest) async throws -> SourceHistoryResponse {
    var request = request
    request.days = try QueryLimits.historyDays.checked(request.days, field: "days")
    let name = request.id.rawValue
    guard !name.isEmpty else { throw RPCError.invalidArgument("id", "empty") }
    if let history = try await archive.sourceHistory(request) { return history }
    throw RPCError(
      .notFound, "no source has the ID or the name \"\(name)\"; newswire sources lists them",
      details: [.resource(ResourceInfo(type: "source", name: name))])
  }

  /// The answer leaves before the caller gives up.
  private func watch(_ request: WatchRequest, _ context: CallContext) async throws -> WatchResponse {
    var request = request
    request.limit = try QueryLimits.page.checked(request.limit)
    request.filter = try EditionCatalog.checked(request.filter)
    guard (0...QueryLimits.waitMillisecondsMax).contains(request.waitMilliseconds) else {
      throw RPCError.invalidArgument("wait_milliseconds", "not from 0 to \(QueryLimits.waitMillisecondsMax)")
    }
    let left = max(context.timeLeft - QueryLimits.replyMargin, .zero)
    request.waitMilliseconds = min(request.waitMilliseconds, Int(left / .milliseconds(1)))
    watchers.began()
    defer { watchers.ended() }
    return try await archive.watch(request)
  }

  private func export(_ request: ExportRequest) async throws -> ExportResponse {
    var request = request
    request.limit = try QueryLimits.page.checked(request.limit)
    return try await archive.export(request)
  }
}
