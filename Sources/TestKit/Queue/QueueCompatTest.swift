import Models
public import Queue
import Testing

/// What every `LeaseQueue` has to do. A new store passes it by one call:
///
/// ```swift
/// @Test func isCompatible() async throws {
///   try await QueueCompatTest { options, time in MyQueue(options: options, time: time) }.run()
/// }
/// ```
public struct QueueCompatTest: Sendable {
  /// Makes an empty queue.
  public typealias Make = @Sendable (QueueOptions, any TimeSource) async throws -> any LeaseQueue

  private let make: Make

  /// Names the store under test.
  public init(_ make: @escaping Make) { self.make = make }

  /// Runs every check, each on a queue of its own.
  public func run() async throws {
    try await check(Self.documentsComeOutAsTheyWentIn)
    try await check(Self.knownDocumentsAreDuplicates)
    try await check(Self.changedTextsAreRevisions)
    try await check(Self.batchesAreJudgedInOrder)
    try await check(limited(depth: 3), Self.fullQueuesRefuseWholeBatches)
    try await check(limited(bytes: 100), Self.contentBytesAreLimited)
    try await check(Self.leasesGoInOrder)
    try await check(Self.leasesAreBoundedInBytes)
    try await check(Self.expiredLeasesAreLeasedAgain)
    try await check(Self.lostWorkersUseUpAttempts)
    try await check(Self.lateCompletionsCount)
    try await check(Self.foreignLeasesMeanNothing)
    try await check(Self.renewedLeasesLast)
    try await check(Self.releasedLeasesDoNotCount)
    try await check(Self.failuresRestAndThenDie)
    try await check(Self.permanentFailuresDieAtOnce)
    try await check(Self.emptyLeasesSayWhenToComeBack)
    try await check(Self.deadLettersAreListedRetriedAndDropped)
    try await check(limited(depth: 2), Self.retriesRespectTheLimit)
    try await check(Self.statsCountEverything)
    try await check(Self.maintenanceTakesBackAndPurges)
    try await check(Self.theDoorbellRings)
    try await check(Self.closedQueuesSaySo)
  }

  /// What a check works with.
  struct Bench: Sendable {
    let queue: any LeaseQueue
    let time: ManualTime
    let worker: WorkerID = "worker-1"
    let other: WorkerID = "worker-2"
  }

  private func check(_ body: @Sendable (Bench) async throws -> Void) async throws {
    try await check(QueueOptions(), body)
  }

  private func check(_ options: QueueOptions, _ body: @Sendable (Bench) async throws -> Void) async throws {
    let time = ManualTime()
    let queue = try await make(options, time)
    try await body(Bench(queue: queue, time: time))
    await queue.close()
  }

  private func limited(depth: Int = 100, bytes: Int = 1 << 20) -> QueueOptions {
    var options = QueueOptions()
    (options.depthMax, options.contentBytesMax) = (depth, bytes)
    return options
  }
}

extension QueueCompatTest.Bench {
  /// Puts documents 1 to `count` in.
  func fill(_ count: Int) async throws {
    let result = try await queue.enqueue((1...count).map { .sample($0) })
    #expect(result == .taken((1...count).map { .accepted(sequence: $0) }))
  }

  func lease(_ count: Int = 100, by worker: WorkerID? = nil, for duration: Duration = .seconds(60)) async throws
    -> [LeasedDocument]
  {
    try await queue.lease(LeaseOrder(worker: worker ?? self.worker, count: count, duration: duration)).documents
  }

  func state(_ number: Int) async throws -> DocumentStatus {
    try #require(try await queue.status(of: [QueuedDocument.sample(number).id]).first)
  }

  func complete(_ lease: LeasedDocument, by worker: WorkerID? = nil) async throws -> Int {
    try await queue.complete([Completion(leaseID: lease.leaseID, articleIDs: ["a1", "a2"])], by: worker ?? self.worker)
  }

  func fail(_ lease: LeasedDocument, reason: String = "broken", isPermanent: Bool = false) async throws -> Int {
    try await queue.fail(
      [Failure(leaseID: lease.leaseID, reason: reason, isPermanent: isPermanent)], by: worker)
  }
}
