internal import Logging
internal import Models
public import Operations
internal import Queue

/// Ingest as a program: its settings, and the parts that they make.
public enum IngestApplication {
  /// Where the queue is kept.
  static let queue = Setting<StoreURL>.store("queue", default: .sqlite(path: "newswire-data/queue.sqlite"))
  /// The most documents that are waiting or leased.
  static let depthMax = Setting<Int>.number("depthMax", in: 1...100_000_000, default: QueueOptions().depthMax)
  /// The most content of those, in MiB.
  static let queueMebibytesMax = Setting<Int>.number(
    "queueMebibytesMax", in: 16...(1 << 20), default: QueueOptions().contentBytesMax >> 20)
  /// Attempts before a document is a dead letter.
  static let attemptsMax = Setting<Int>.number(
    "attemptsMax", in: 1...1_000, default: QueueOptions().attempts.attemptsMax)
  /// How long the content of done documents is kept.
  static let contentRetention = Setting<Duration>.duration(
    "contentRetention", in: .zero...(.seconds(100 * 365 * 86_400)), default: QueueOptions().contentRetention)

  /// Opens queue and registry, and makes the services over them.
  ///
  /// - Throws: ``ProgramFailure``: 78 when a setting is wrong, the queue is in use or a file is not one; 74 when the disk
  ///   fails.
  public static func parts(_ context: ServiceContext) throws(ProgramFailure) -> ServiceParts {
    let url = try context.value(queue)
    let queue = try open(url, context)
    let registry = try RegistryOpening.open(besides: url, context)
    let feeds = try FeedParts(queue: queue, queueURL: url, registry: registry, context)
    let desk = SourceDesk(store: registry, time: SystemTime(), logger: context.logger)
    return ServiceParts(
      services: [
        IngestService(queue: queue, logger: context.logger),
        WorkService(queue: queue, desk: desk, time: SystemTime(), logger: context.logger), feeds.service,
        SourceService(store: registry, desk: desk, time: SystemTime()),
      ],
      background: [QueueCare(queue: queue, logger: context.logger), feeds.poller])
  }

  private static func open(_ url: StoreURL, _ context: ServiceContext) throws(ProgramFailure) -> any LeaseQueue {
    var options = QueueOptions()
    options.depthMax = try context.value(depthMax)
    options.contentBytesMax = try context.value(queueMebibytesMax) << 20
    options.attempts.attemptsMax = try context.value(attemptsMax)
    options.contentRetention = try context.value(contentRetention)
    switch url {
    case .memory:
      context.logger.warning("the queue is in memory: what is in it is lost when this program ends")
      return MemoryLeaseQueue(options: options)
    case .sqlite(let path):
      do throws(QueueError) {
        return try SQLiteLeaseQueue(path: path, options: options)
      } catch {
        let status: ExitStatus = [.inUse, .unusableFile].contains(error.code) ? .badConfiguration : .inputOutput
        throw ProgramFailure(status, "\(error) (\(queue.flag))")
      }
    }
  }
}
