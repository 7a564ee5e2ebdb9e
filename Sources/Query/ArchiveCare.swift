import Archive
import Logging
import Metrics
import Models
import ServiceLifecycle

/// Reports the archive's size while the service runs, and closes the archive after the last call.
struct ArchiveCare: Service {
  let archive: any ArticleArchive
  let logger: Logger

  /// How often the size is reported.
  static let interval: Duration = .seconds(15)

  func run() async throws {
    let gauges = ArchiveGauges()
    await cancelWhenGracefulShutdown {
      // So that the first page that shows a rank does not wait for the days that nobody counted yet.
      _ = try? await archive.sourceRank("")
      while !Task.isCancelled {
        do {
          gauges.record(try await archive.stats())
        } catch is CancellationError {
          break
        } catch {
          logger.error("the archive's size cannot be read", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
    do {
      try await archive.close()
    } catch {
      logger.error("the archive cannot be closed", metadata: ["error": "\(error)"])
    }
  }
}

/// `newswire_query_articles`, `…_revisions`, `…_sources`, `…_store_bytes`.
private struct ArchiveGauges {
  private let articles = Gauge(label: "newswire_query_articles")
  private let revisions = Gauge(label: "newswire_query_revisions")
  private let sources = Gauge(label: "newswire_query_sources")
  private let storeBytes = Gauge(label: "newswire_query_store_bytes")

  func record(_ stats: ArchiveStatsResponse) {
    articles.record(stats.articles)
    revisions.record(stats.revisions)
    sources.record(stats.sources)
    storeBytes.record(stats.storeBytes)
  }
}
