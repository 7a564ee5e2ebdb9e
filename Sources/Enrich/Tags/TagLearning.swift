import Enrichment
public import Logging
import Metrics
public import ServiceLifecycle

/// Asks for the archive's tags when the worker starts, and again from time to time.
///
/// The worker does not wait for it and does not end by it: without an answer, or with a query service that is older than the
/// method, it goes on with what it has.
public struct TagLearning: Service {
  /// The first pause after a failure, doubled up to the interval.
  static let pauseFirst: Duration = .seconds(10)
  /// The shortest pause, whatever the interval.
  static let pauseMin: Duration = .seconds(1)
  /// The longest pause while the archive has too few tags to learn from.
  static let emptyPauseMax: Duration = .seconds(30)

  private let source: any TagSource
  private let enricher: LearningEnricher
  private let interval: Duration
  private let logger: Logger
  private let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - interval: how long the tags are good for.
  ///   - sleep: how a pause passes; tests pass one that does not wait.
  public init(
    source: any TagSource, enricher: LearningEnricher, interval: Duration, logger: Logger,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.source = source
    self.enricher = enricher
    self.interval = interval
    self.logger = logger
    self.sleep = sleep
  }

  /// Learns until a graceful shutdown.
  public func run() async throws { await cancelWhenGracefulShutdown { await learn() } }

  private func learn() async {
    var version = ""
    var isEmpty = true
    var failures = 0
    while !Task.isCancelled {
      var pause: Duration
      do throws(WorkError) {
        if let (next, languages) = try await source.tags(knownVersion: version) {
          let lexicon = TagLexicon(languages, version: next)
          take(lexicon)
          version = next
          isEmpty = lexicon.count == 0
        }
        failures = 0
        pause = isEmpty ? min(interval, Self.emptyPauseMax) : interval
      } catch {
        if Task.isCancelled { return }
        failures += 1
        pause = min(interval, Self.pauseFirst * (1 << min(failures - 1, 16)))
        logger.log(
          level: failures == 1 ? .notice : .debug,
          "the archive's tags cannot be asked for; keywords do without what is new",
          metadata: ["reason": "\(error.reason)"])
      }
      guard (try? await sleep(max(pause, Self.pauseMin))) != nil else { return }
    }
  }

  private func take(_ lexicon: TagLexicon) {
    enricher.learn(lexicon)
    Gauge(label: "newswire_enrich_tags").record(lexicon.count)
    logger.info("learned tags", metadata: ["version": "\(lexicon.version)", "tags": "\(lexicon.count)"])
  }
}
