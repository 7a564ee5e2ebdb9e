public import Logging
public import ServiceLifecycle

/// Carries edits of sources from ingest to the archive, so that ranks and lists follow an edit without an article.
///
/// Every worker does so from the first edit on, and again from there when it starts: the archive keeps of each source the edit
/// with the highest number, however often and in whatever order they come.
public struct SourceRelay: Service {
  /// How long an edit waits at most to be asked for.
  static let interval: Duration = .seconds(5)
  /// The longest pause after failures, each of which doubles it.
  static let pauseMax: Duration = .seconds(60)

  private let edits: any SourceEdits
  private let logger: Logger
  private let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameter sleep: how a pause passes; tests pass one that does not wait.
  public init(
    edits: any SourceEdits, logger: Logger,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.edits = edits
    self.logger = logger
    self.sleep = sleep
  }

  /// Carries until a graceful shutdown.
  public func run() async throws { await cancelWhenGracefulShutdown { await carry() } }

  private func carry() async {
    var cursor = ""
    var failures = 0
    while !Task.isCancelled {
      var pause = Self.interval
      do throws(WorkError) {
        let page = try await edits.edits(after: cursor)
        if !page.records.isEmpty {
          try await edits.put(page.records)
          // There may be more, and they need not wait.
          if page.cursor != cursor { pause = .zero }
        }
        cursor = page.cursor
        failures = 0
      } catch {
        if Task.isCancelled { return }
        failures += 1
        pause = min(Self.pauseMax, Self.interval * (1 << min(failures - 1, 8)))
        logger.log(
          level: failures == 1 ? .notice : .debug, "edits of sources do not reach the archive",
          metadata: ["reason": "\(error.reason)"])
      }
      guard pause > .zero else { continue }
      guard (try? await sleep(pause)) != nil else { return }
    }
  }
}
