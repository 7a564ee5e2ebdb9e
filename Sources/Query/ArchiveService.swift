public import Archive
import Models
public import RPC
import Wire

/// `newswire.v1.Archive`: where enriched articles are put.
public struct ArchiveService: RPCService {
  /// The service's full name.
  public let name = ArchiveMethods.service

  private let archive: any ArticleArchive
  private let tags: TagDesk
  private let metrics = PutMetrics()

  /// Serves an archive.
  public init(archive: any ArticleArchive) {
    self.archive = archive
    tags = TagDesk(archive: archive)
  }

  /// Registers the methods.
  public func register(in router: inout Router) {
    router.register(ArchiveMethods.put) { request, _ in try await put(request) }
    router.register(ArchiveMethods.tags) { request, _ in try await tags.answer(request) }
    router.register(ArchiveMethods.putSources) { request, _ in
      PutSourcesResponse(changed: try await archive.putSources(request.sources))
    }
  }

  private func put(_ request: PutRequest) async throws -> PutResponse {
    let results = try await archive.put(request.articles)
    metrics.count(results)
    return PutResponse(results: results)
  }
}
