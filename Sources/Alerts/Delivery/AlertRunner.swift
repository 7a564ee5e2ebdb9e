public import Archive
public import Fetching
public import Logging
internal import Models
public import ServiceLifecycle

/// Delivers what matches the alerts, each on a lane of its own, so that a slow receiver holds up nobody else's.
public struct AlertRunner: Service {
  /// How often the alerts are looked at and measured when nobody rings.
  static let interval = Duration.seconds(15)

  private let store: AlertStore
  private let archive: any ArticleArchive
  private let sender: AlertSender
  private let schedule: DeliverySchedule
  private let bell: AlertBell
  private let time: AlertTime
  private let logger: Logger
  private let metrics = AlertMetrics()

  /// Delivers from `archive` by `poster`, until the service ends.
  public init(
    store: AlertStore, archive: any ArticleArchive, poster: any Poster, schedule: DeliverySchedule, bell: AlertBell,
    time: AlertTime, logger: Logger
  ) {
    self.store = store
    self.archive = archive
    sender = AlertSender(poster: poster, time: time)
    self.schedule = schedule
    self.bell = bell
    self.time = time
    self.logger = logger
  }

  /// Runs until a graceful shutdown or cancellation; deliveries that are on their way then are repeated after the next start.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          while !Task.isCancelled {
            bell.ring()
            try? await time.sleep(Self.interval)
          }
        }
        await supervise()
        group.cancelAll()
      }
    }
  }

  private func supervise() async {
    var lanes: [Int64: Task<Void, Never>] = [:]
    for await _ in bell.rings {
      guard let active = await look() else { continue }
      for key in active where lanes[key] == nil {
        let lane = lane(key)
        lanes[key] = Task { await lane.run() }
      }
      for (key, task) in lanes where !active.contains(key) {
        task.cancel()
        await task.value
        lanes[key] = nil
      }
    }
    for task in lanes.values { task.cancel() }
    for task in lanes.values { await task.value }
  }

  /// Which alerts deliver; nothing when that cannot be read now.
  private func look() async -> Set<Int64>? {
    do throws(AlertError) {
      let alerts = try await store.alerts(after: "", limit: AlertLimits.alertsMax)
      metrics.record(alerts.map(\.alert), now: time.now())
      return try await store.activeKeys()
    } catch {
      logger.error("the alerts cannot be read", metadata: ["error": "\(error)"])
      return nil
    }
  }

  private func lane(_ key: Int64) -> AlertLane {
    AlertLane(
      key: key, store: store, archive: archive, sender: sender, schedule: schedule, time: time, metrics: metrics,
      logger: logger)
  }
}
