public import Logging
internal import Models
public import Queue
public import RPC
internal import Wire

/// `newswire.v1.Work`: workers lease documents here and give each back once.
public struct WorkService: RPCService {
  /// The full name.
  public var name: String { WorkMethods.service }

  private let calls: QueueCalls
  private let counter: LeaseCounter
  private let desk: SourceDesk?
  private let metrics = IngestMetrics()

  /// How long a lease holds when the worker does not say.
  static let leaseDurationDefault = Duration.seconds(60)
  /// How long before its deadline a parked call is answered.
  static let deadlineMargin = Duration.milliseconds(250)

  /// Serves a queue.
  public init(queue: any LeaseQueue, time: any TimeSource = SystemTime(), logger: Logger) {
    self.init(queue: queue, desk: nil, time: time, logger: logger)
  }

  /// Serves a queue, and keeps a registry of sources with it.
  init(queue: any LeaseQueue, desk: SourceDesk?, time: any TimeSource, logger: Logger) {
    self.desk = desk
    calls = QueueCalls(queue: queue, logger: logger)
    counter = LeaseCounter(queue: queue, time: time)
  }

  /// Registers the methods.
  public func register(in router: inout Router) {
    router.register(WorkMethods.lease, parks: true) { request, context in try await lease(request, context) }
    router.register(WorkMethods.renew) { request, _ in try await renew(request) }
    router.register(WorkMethods.complete) { request, _ in try await complete(request) }
    router.register(WorkMethods.fail) { request, _ in try await fail(request) }
    router.register(WorkMethods.release) { request, _ in try await release(request) }
  }

  private func lease(_ request: LeaseRequest, _ context: CallContext) async throws -> LeaseResponse {
    try Self.check(request.workerID)
    guard (1...WireLimits.batchCountMax).contains(request.count) else {
      throw RPCError.invalidArgument("count", "1 to \(WireLimits.batchCountMax)")
    }
    guard (0...WireLimits.waitMillisecondsMax).contains(request.waitMilliseconds) else {
      throw RPCError.invalidArgument("wait_milliseconds", "0 to \(WireLimits.waitMillisecondsMax)")
    }
    let order = LeaseOrder(
      worker: request.workerID, count: request.count, duration: try Self.duration(request.durationMilliseconds))
    let wait = min(.milliseconds(request.waitMilliseconds), context.timeLeft - Self.deadlineMargin)
    let documents = try await calls.run { _ throws(QueueError) in
      try await counter.lease(order, wait: max(.zero, wait))
    }
    metrics.countLeases(documents.count)
    guard let desk, !documents.isEmpty else { return LeaseResponse(documents: documents) }
    return LeaseResponse(documents: await desk.advise(documents))
  }

  private func renew(_ request: RenewRequest) async throws(RPCError) -> RenewResponse {
    try Self.check(request.workerID)
    try Self.check(request.leaseIDs.count, "lease_ids")
    let duration = try Self.duration(request.durationMilliseconds)
    let lost = try await calls.run { queue throws(QueueError) in
      try await queue.renew(request.leaseIDs, by: request.workerID, duration: duration)
    }
    return RenewResponse(lostLeaseIDs: lost)
  }

  private func complete(_ request: CompleteRequest) async throws(RPCError) -> CompleteResponse {
    try Self.check(request.workerID)
    try Self.check(request.completions.count, "completions")
    let completed = try await calls.run { queue throws(QueueError) in
      try await queue.complete(request.completions, by: request.workerID)
    }
    metrics.countCompletions(completed)
    if completed > 0 { await desk?.note(request.completions) }
    return CompleteResponse(completed: completed)
  }

  private func fail(_ request: FailRequest) async throws(RPCError) -> FailResponse {
    try Self.check(request.workerID)
    try Self.check(request.failures.count, "failures")
    let dead = try await calls.run { queue throws(QueueError) in
      try await queue.fail(request.failures, by: request.workerID)
    }
    metrics.countFailures(request.failures.count)
    return FailResponse(dead: dead)
  }

  private func release(_ request: ReleaseRequest) async throws(RPCError) -> ReleaseResponse {
    try Self.check(request.workerID)
    try Self.check(request.leaseIDs.count, "lease_ids")
    let released = try await calls.run { queue throws(QueueError) in
      try await queue.release(request.leaseIDs, by: request.workerID)
    }
    metrics.countReleases(released)
    return ReleaseResponse(released: released)
  }

  // MARK: - Checks

  private static func check(_ worker: WorkerID) throws(RPCError) {
    guard (1...WireLimits.workerIDByteCountMax).contains(worker.rawValue.utf8.count) else {
      throw .invalidArgument("worker_id", "1 to \(WireLimits.workerIDByteCountMax) bytes, one name for each worker")
    }
  }

  private static func check(_ count: Int, _ field: String) throws(RPCError) {
    guard count <= WireLimits.batchCountMax else {
      throw .invalidArgument(field, "at most \(WireLimits.batchCountMax) at once")
    }
  }

  private static func duration(_ milliseconds: Int) throws(RPCError) -> Duration {
    if milliseconds == 0 { return leaseDurationDefault }
    let range = WireLimits.leaseMillisecondsRange
    guard range.contains(milliseconds) else {
      throw .invalidArgument(
        "duration_milliseconds", "\(range.lowerBound) to \(range.upperBound), or 0 for \(leaseDurationDefault)")
    }
    return .milliseconds(milliseconds)
  }
}
