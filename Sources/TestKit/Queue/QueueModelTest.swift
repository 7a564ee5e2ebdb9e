import Models
public import Queue
import Testing

/// Runs the same random operations on a queue and on the one in memory, and demands the same answers, lease IDs included.
///
/// A failure names its seed; the same seed runs the same operations again.
public struct QueueModelTest {
  /// The name that both queues have to have, so that their lease IDs are the same.
  public static let queueName = "qmodel"

  /// Limits that are small enough to be met often.
  public static var options: QueueOptions {
    var options = QueueOptions()
    (options.depthMax, options.contentBytesMax) = (14, 4_000)
    options.attempts.attemptsMax = 3
    options.contentRetention = .seconds(60)
    options.entryRetention = .seconds(240)
    return options
  }

  private let seed: UInt64
  private let time: ManualTime
  private let model: MemoryLeaseQueue
  private var subject: any LeaseQueue
  private let reopen: (any LeaseQueue) async throws -> any LeaseQueue
  private var random: SeededGenerator
  private var leases: [LeaseID] = ["", "qmodel-1-1"]

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - time: the clock of `subject`.
  ///   - subject: an empty queue with these options and this name.
  ///   - reopen: ends the queue that it is given in some way and opens it again; nothing acknowledged may be lost.
  public init(
    seed: UInt64, time: ManualTime, subject: any LeaseQueue,
    reopen: @escaping (any LeaseQueue) async throws -> any LeaseQueue
  ) {
    self.seed = seed
    self.time = time
    self.subject = subject
    self.reopen = reopen
    model = MemoryLeaseQueue(options: Self.options, time: time, name: Self.queueName)
    random = SeededGenerator(seed: seed)
  }

  /// Runs `count` operations.
  public mutating func run(_ count: Int) async throws {
    for step in 1...count {
      try await operate()
      if step % 8 == 0 { try await compareStats() }
      if Int.random(in: 0..<60, using: &random) == 0 { subject = try await reopen(subject) }
    }
    await subject.close()
  }

  private mutating func operate() async throws {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<22: try await enqueue()
    case ..<44: try await lease()
    case ..<58: try await complete()
    case ..<68: try await fail()
    case ..<72: try await release()
    case ..<76: try await renew()
    case ..<82: time.advance(by: .milliseconds(Int.random(in: 1...9_000, using: &random)))
    case ..<86: try await same { queue in try await queue.maintain() }
    case ..<90: try await lookAtDeadLetters()
    case ..<93: try await changeDeadLetters()
    default: try await status()
    }
  }

  // MARK: - Operations

  private mutating func enqueue() async throws {
    let items = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      QueuedDocument.sample(
        Int.random(in: 1...40, using: &random), text: Int.random(in: 0...2, using: &random),
        contentBytes: Int.random(in: 1...900, using: &random))
    }
    try await same { queue in try await queue.enqueue(items) }
  }

  private mutating func lease() async throws {
    let order = LeaseOrder(
      worker: worker(), count: Int.random(in: 1...6, using: &random),
      duration: .milliseconds(Int.random(in: 1...20_000, using: &random)),
      contentBytesMax: Int.random(in: 100...3_000, using: &random))
    let batch = try await same { queue in try await queue.lease(order) }
    leases += batch.documents.map(\.leaseID)
  }

  private mutating func complete() async throws {
    let worker = worker()
    let completions = someLeases().map { Completion(leaseID: $0, articleIDs: ["a1", "", "a\n2", "a3"]) }
    try await same { queue in try await queue.complete(completions, by: worker) }
  }

  private mutating func fail() async throws {
    let worker = worker()
    let failures = someLeases().map { lease in
      Failure(leaseID: lease, reason: "broken", isPermanent: Int.random(in: 0..<4, using: &random) == 0)
    }
    try await same { queue in try await queue.fail(failures, by: worker) }
  }

  private mutating func release() async throws {
    let (worker, leases) = (worker(), someLeases())
    try await same { queue in try await queue.release(leases, by: worker) }
  }

  private mutating func renew() async throws {
    let (worker, leases) = (worker(), someLeases())
    try await same { queue in try await queue.renew(leases, by: worker, duration: .seconds(5)) }
  }

  private mutating func lookAtDeadLetters() async throws {
    let (after, limit) = (Int.random(in: 0...20, using: &random), Int.random(in: 1...4, using: &random))
    try await same { queue in try await queue.deadLetters(after: after, limit: limit) }
  }

  private mutating func changeDeadLetters() async throws {
    let isAll = Bool.random(using: &random)
    let selection: DeadLetterSelection = isAll ? .all : .documents(someDocuments())
    if Bool.random(using: &random) {
      try await same { queue in try await queue.retryDeadLetters(selection) }
    } else {
      try await same { queue in try await queue.dropDeadLetters(selection) }
    }
  }

  private mutating func status() async throws {
    let documents = someDocuments()
    try await same { queue in try await queue.status(of: documents) }
  }

  // MARK: - Parts

  private mutating func worker() -> WorkerID { Bool.random(using: &random) ? "worker-1" : "worker-2" }

  private mutating func someLeases() -> [LeaseID] {
    let recent = leases.suffix(12)
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in recent.randomElement(using: &random) ?? "" }
  }

  private mutating func someDocuments() -> [DocumentID] {
    (0..<6).map { _ in QueuedDocument.sample(Int.random(in: 1...40, using: &random)).id }
  }

  @discardableResult
  private func same<Answer: Equatable>(_ ask: (any LeaseQueue) async throws -> Answer) async throws -> Answer {
    let expected = try await ask(model)
    let answer = try await ask(subject)
    try #require(answer == expected, "seed \(seed)")
    return answer
  }

  /// Idle times are left out: they begin anew when a queue is opened.
  private func compareStats() async throws {
    try await same { queue in
      var stats = try await queue.stats()
      stats.workers = stats.workers.filter { $0.leased > 0 }.map {
        WorkerStats(workerID: $0.workerID, leased: $0.leased)
      }
      return stats
    }
  }
}
