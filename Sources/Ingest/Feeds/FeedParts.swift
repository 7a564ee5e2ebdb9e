internal import Fetching
internal import Foundation
internal import Models
internal import Operations
internal import Queue
internal import Registry

/// The parts of ingest that poll feeds, and their settings.
struct FeedParts {
  /// Who asks, as web servers see it; its first word is the robot's name in robots.txt.
  static let userAgent = Setting<String>(
    "userAgent", allowed: "a name without line breaks, such as NewswireBot/1.0 (+https://example.org/bot)",
    default: "NewswireBot/\(Version.current)"
  ) { text in
    !text.isEmpty && text.utf8.count <= 256 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? text : nil
  }
  /// What is fetched although its address is not public.
  static let fetchAllow = Setting<AllowList>("fetchAllow", allowed: AllowList.allowed, default: AllowList.none) {
    AllowList($0)
  }
  /// The proxy that stands before the web.
  static let httpProxy = Setting<ProxyChoice>(
    "httpProxy", allowed: ProxyChoice.allowed, default: .environment, isSecret: true
  ) { ProxyChoice($0) }
  /// Feeds that are polled, and fetches that go on, at once.
  static let fetchesMax = Setting<Int>.number("fetchesMax", in: 1...64, default: FetchLimits().concurrentMax)
  /// The shortest pause between two polls of a feed.
  static let feedIntervalMin = Setting<Duration>.duration(
    "feedIntervalMin", in: .seconds(1)...(.seconds(86_400)), default: PollSchedule().intervalMin)

  let service: FeedService
  let poller: FeedPoller

  init(
    queue: any LeaseQueue, queueURL: StoreURL, registry: any FeedStore, _ context: ServiceContext
  ) throws(ProgramFailure) {
    let agent = try context.value(Self.userAgent)
    var limits = FetchLimits()
    limits.concurrentMax = try context.value(Self.fetchesMax)
    let fetcher = WebFetcher(
      userAgent: agent, limits: limits, allowed: try context.value(Self.fetchAllow),
      allowedBy: "ingest's setting \(Self.fetchAllow.key) (\(Self.fetchAllow.environmentVariable))",
      proxies: ProxyRules(try context.value(Self.httpProxy), environment: ProcessInfo.processInfo.environment))
    var options = PollerOptions()
    options.lanes = limits.concurrentMax
    options.schedule.intervalMin = try context.value(Self.feedIntervalMin)
    options.schedule.failureStart = min(options.schedule.failureStart, options.schedule.intervalMin)
    let (bell, time) = (Doorbell(), SystemTime())
    let intake = FeedIntake(
      fetcher: fetcher, robots: RobotsGuard(fetcher: fetcher, userAgent: agent), queue: queue, time: time,
      pagePause: options.pagePause)
    let poll = FeedPoll(
      fetcher: fetcher, intake: intake, store: registry, time: time, options: options, holder: Self.holder(queueURL),
      logger: context.logger)
    poller = FeedPoller(poll: poll, bell: bell, options: options)
    service = FeedService(
      store: registry, discovery: FeedDiscovery(fetcher: fetcher, time: time), bell: bell, time: time,
      wishes: FeedWishes(intervals: options.schedule.intervalMin...FeedWishes.intervalMax))
  }

  /// The same name for each process that had this queue: one has it at a time, so what an earlier one claimed is free.
  private static func holder(_ queue: StoreURL) -> String {
    guard case .sqlite(let path) = queue else { return UUID().uuidString }
    return ProcessInfo.processInfo.hostName + ":" + URL(filePath: path).standardizedFileURL.path
  }
}
