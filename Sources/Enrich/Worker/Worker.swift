public import Logging
import Models
import Operations
public import ServiceLifecycle

/// Leases documents, makes articles of them, puts those into the archive, and completes the leases.
///
/// It holds nothing: any number of workers run side by side, and any of them may be killed at any moment.
public struct Worker: Service {
  private let source: any WorkSource
  private let sink: any ArticleSink
  private let enricher: any DocumentEnricher
  private let options: WorkerOptions
  private let logger: Logger
  private let sleep: @Sendable (Duration) async throws -> Void

  /// Creates a worker.
  ///
  /// - Parameter sleep: how a pause passes; tests pass one that does not wait.
  public init(
    source: any WorkSource, sink: any ArticleSink, enricher: any DocumentEnricher, options: WorkerOptions,
    logger: Logger, sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.source = source
    self.sink = sink
    self.enricher = enricher
    self.options = options
    self.logger = logger
    self.sleep = sleep
  }

  /// Works until a graceful shutdown: what is finished is put and completed then, the rest is given back.
  public func run() async throws {
    let stop = OneTimeSignal()
    try await withGracefulShutdownHandler {
      try await work(stop)
    } onGracefulShutdown: {
      stop.give()
    }
  }

  private func work(_ stop: OneTimeSignal) async throws {
    let book = LeaseBook()
    let metrics = WorkerMetrics()
    let outages = OutageLog(logger)
    let bounded = BoundedEnricher(
      enricher, timeout: options.documentTimeout, hangingMax: options.hangingMax, sleep: sleep)
    try await withThrowingTaskGroup(of: Void.self) { lanes in
      for number in 0..<options.laneCount {
        let lane = Lane(
          number: number, source: source, sink: sink, enricher: bounded, options: options, leases: book, stop: stop,
          metrics: metrics, outages: outages, logger: logger, sleep: sleep)
        lanes.addTask { try await lane.run() }
      }
      let renewal = Task { await renew(book, metrics) }
      defer { renewal.cancel() }
      try await lanes.waitForAll()
    }
  }

  /// Renews what the lanes hold until the task is cancelled.
  private func renew(_ book: LeaseBook, _ metrics: WorkerMetrics) async {
    while !Task.isCancelled {
      guard (try? await sleep(options.leaseDuration / 3)) != nil else { return }
      let held = book.held
      for start in stride(from: 0, to: held.count, by: Self.renewalCountMax) {
        let leases = Array(held[start..<min(start + Self.renewalCountMax, held.count)])
        do {
          let lost = try await source.renew(leases, duration: options.leaseDuration)
          book.lose(lost)
          metrics.lost(lost.count)
        } catch {
          logger.warning("leases were not renewed", metadata: ["count": "\(leases.count)", "reason": "\(error)"])
        }
      }
    }
  }

  /// The leases of one renewal; the contract's limit of a batch.
  private static let renewalCountMax = 256
}
