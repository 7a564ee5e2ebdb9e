import Alerts
import Archive
import Fetching
import Foundation
import Operations

/// The parts of query that deliver alerts, and their settings.
struct AlertParts {
  /// Where alerts are kept; beside the archive when nobody says.
  static let alerts = Setting<StoreURL?>("alerts", allowed: StoreURL.allowed, default: .some(nil)) { text in
    StoreURL(text).map(Optional.some)
  }
  /// The name of their file beside the archive's.
  static let fileName = "alerts.sqlite"
  /// Which receivers are sent to although their addresses are not public.
  static let alertAllow = Setting<AllowList>("alertAllow", allowed: AllowList.allowed, default: AllowList.none) {
    AllowList($0)
  }
  /// The proxy that stands before the web.
  static let httpProxy = Setting<ProxyChoice>(
    "httpProxy", allowed: ProxyChoice.allowed, default: .environment, isSecret: true
  ) { ProxyChoice($0) }
  /// Attempts before a delivery is a dead letter.
  static let alertAttemptsMax = Setting<Int>.number(
    "alertAttemptsMax", in: 1...1_000, default: DeliverySchedule().attemptsMax)

  let service: AlertService
  let runner: AlertRunner

  init(
    archive: any ArticleArchive, besides url: StoreURL, _ context: ServiceContext
  ) throws(ProgramFailure) {
    let (store, lock) = try Self.open(besides: url, context)
    var limits = FetchLimits()
    (limits.total, limits.concurrentMax) = (.seconds(20), 16)
    let poster = WebPoster(
      userAgent: "Newswire/\(Version.current)", limits: limits, allowed: try context.value(Self.alertAllow),
      allowedBy: "query's setting \(Self.alertAllow.key) (\(Self.alertAllow.environmentVariable))",
      proxies: ProxyRules(try context.value(Self.httpProxy), environment: ProcessInfo.processInfo.environment))
    var schedule = DeliverySchedule()
    schedule.attemptsMax = try context.value(Self.alertAttemptsMax)
    let (bell, time) = (AlertBell(), AlertTime { .now() })
    runner = AlertRunner(
      store: store, archive: archive, poster: poster, schedule: schedule, bell: bell, time: time,
      logger: context.logger)
    service = AlertService(
      archive: archive, store: store, sender: AlertSender(poster: poster, time: time), bell: bell,
      lock: lock)
  }

  private static func open(besides archive: StoreURL, _ context: ServiceContext) throws(ProgramFailure) -> (
    AlertStore, StoreLock?
  ) {
    let path: String? =
      switch try context.value(alerts) ?? beside(archive) {
      case .memory: nil
      case .sqlite(let path): path
      }
    let lock: StoreLock? = if let path { try StoreLock(path: path, setting: alerts.flag) } else { nil }
    do throws(AlertError) {
      return (try AlertStore(path: path), lock)
    } catch {
      throw ProgramFailure(
        error.code == .unusableFile ? .badConfiguration : .inputOutput, "\(error) (\(alerts.flag))")
    }
  }

  /// In the folder of the archive's file, which the setting may name instead of the file; in memory beside an archive in memory.
  static func beside(_ archive: StoreURL) -> StoreURL {
    guard case .sqlite(let path) = archive else { return .memory }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let url = URL(filePath: path)
    let folder = path.hasSuffix("/") || (isThere && isFolder.boolValue) ? url : url.deletingLastPathComponent()
    return .sqlite(path: folder.appending(path: fileName).path)
  }
}
