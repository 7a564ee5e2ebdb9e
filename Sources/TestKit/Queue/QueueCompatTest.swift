import Models
public import Queue
public import Testing

/// What every `LeaseQueue` has to do. A new store passes it by one test:
///
/// ```swift
/// @Test(arguments: QueueCompatTest.Check.allCases)
/// func isCompatible(_ check: QueueCompatTest.Check) async throws {
///   try await QueueCompatTest { options, time in MyQueue(options: options, time: time) }.run(check)
/// }
/// ```
public struct QueueCompatTest: Sendable {
  /// Makes an empty queue.
  public typealias Make = @Sendable (QueueOptions, any TimeSource) async throws -> any LeaseQueue

  /// One promise of a queue.
  public enum Check: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case documentsComeOutAsTheyWentIn, knownDocumentsAreDuplicates, changedTextsAreRevisions, batchesAreJudgedInOrder
    case fullQueuesRefuseWholeBatches, contentBytesAreLimited
    case leasesGoInOrder, leasesAreBoundedInBytes, expiredLeasesAreLeasedAgain, lostWorkersUseUpAttempts
    case lateCompletionsCount, foreignLeasesMeanNothing, renewedLeasesLast, releasedLeasesDoNotCount
    case failuresRestAndThenDie, permanentFailuresDieAtOnce, emptyLeasesSayWhenToComeBack
    case deadLettersAreListedRetriedAndDropped, retriesRespectTheLimit, statsCountEverything
    case maintenanceTakesBackAndPurges, theDoorbellRings, closedQueuesSaySo

    /// The name in a test's output.
    public var testDescription: String { rawValue }
  }

  private let make: Make

  /// Names the store under test.
  public init(_ make: @escaping Make) { self.make = make }

  /// Runs one check on a queue of its own.
  public func run(_ check: Check) async throws {
    let time = ManualTime()
    let queue = try await make(Self.options(of: check), time)
    try await Self.body(of: check)(Bench(queue: queue, time: time))
    await queue.close()
  }

  private static func options(of check: Check) -> QueueOptions {
    var options = QueueOptions()
    switch check {
    case .fullQueuesRefuseWholeBatches: options.depthMax = 3
    case .retriesRespectTheLimit: options.depthMax = 2
    case .contentBytesAreLimited: options.contentBytesMax = 100
    default: break
    }
    return options
  }

  private static func body(of check: Check) -> @Sendable (Bench) async throws -> Void {
    switch check {
    case .documentsComeOutAsTheyWentIn: documentsComeOutAsTheyWentIn
    case .knownDocumentsAreDuplicates: knownDocumentsAreDuplicates
    case .changedTextsAreRevisions: changedTextsAreRevisions
    case .batchesAreJudgedInOrder: batchesAreJudgedInOrder
    case .fullQueuesRefuseWholeBatches: fullQueuesRefuseWholeBatches
    case .contentBytesAreLimited: contentBytesAreLimited
    case .leasesGoInOrder: leasesGoInOrder
    case .leasesAreBoundedInBytes: leasesAreBoundedInBytes
    case .expiredLeasesAreLeasedAgain: expiredLeasesAreLeasedAgain
    case .lostWorkersUseUpAttempts: lostWorkersUseUpAttempts
    case .lateCompletionsCount: lateCompletionsCount
    case .foreignLeasesMeanNothing: foreignLeasesMeanNothing
    case .renewedLeasesLast: renewedLeasesLast
    case .releasedLeasesDoNotCount: releasedLeasesDoNotCount
    case .failuresRestAndThenDie: failuresRestAndThenDie
    case .permanentFailuresDieAtOnce: permanentFailuresDieAtOnce
    case .emptyLeasesSayWhenToComeBack: emptyLeasesSayWhenToComeBack
    case .deadLettersAreListedRetriedAndDropped: deadLettersAreListedRetriedAndDropped
    case .retriesRespectTheLimit: retriesRespectTheLimit
    case .statsCountEverything: statsCountEverything
    case .maintenanceTakesBackAndPurges: maintenanceTakesBackAndPurges
    case .theDoorbellRings: theDoorbellRings
    case .closedQueuesSaySo: closedQueuesSaySo
    }
  }

  /// What a check works with.
  struct Bench: Sendable {
    let queue: any LeaseQueue
    let time: ManualTime
    let worker: WorkerID = "worker-1"
    let other: WorkerID = "worker-2"
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
