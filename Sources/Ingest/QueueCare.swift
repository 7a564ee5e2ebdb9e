public import Logging
public import Queue
internal import RPC
public import ServiceLifecycle

/// Does what time makes due in a queue (expired leases, retention), measures it, and closes it when the service ends.
public struct QueueCare: Service {
  /// The pause between two steps when nothing is due.
  public static let interval = Duration.seconds(5)
  /// The pause between two steps when more is due: others may write in between.
  public static let shortInterval = Duration.milliseconds(20)

  private let queue: any LeaseQueue
  private let time: any TimeSource
  private let logger: Logger
  private let metrics = IngestMetrics()

  /// Cares for a queue.
  public init(queue: any LeaseQueue, time: any TimeSource = SystemTime(), logger: Logger) {
    self.queue = queue
    self.time = time
    self.logger = logger
  }

  /// Runs until a graceful shutdown or cancellation, then closes the queue.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let isMore = await step()
        do { try await time.sleep(for: isMore ? Self.shortInterval : Self.interval) } catch { break }
      }
    }
    await queue.close()
  }

  /// Does one step. A failure is logged and not final: the next step tries again.
  ///
  /// - Returns: whether more is due.
  func step() async -> Bool {
    do throws(QueueError) {
      let report = try await queue.maintain()
      metrics.record(report)
      metrics.record(try await queue.stats())
      if report.deadLetters > 0 {
        logger.warning("documents lost their last worker", metadata: ["count": "\(report.deadLetters)"])
      }
      return report.isMore
    } catch {
      if error.code != .cancelled { logger.error("the queue's care failed", metadata: ["error": "\(error)"]) }
      return false
    }
  }
}
