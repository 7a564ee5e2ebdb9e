import Enrich
import Logging
import Models
import ServiceLifecycle
import Synchronization
import Testing

/// The worker between a queue and an archive that only remember.
@Suite(.timeLimit(.minutes(1)))
struct WorkerTests {
  /// Runs a worker in a group of its own until `stop` is called.
  private func run(
    _ queue: FakeQueue, _ archive: FakeArchive, _ enricher: FakeEnricher = FakeEnricher(), lanes: Int = 2,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { _ in try await neverOrCancelled() },
    stop: Stopper
  ) async throws {
    var options = WorkerOptions()
    options.laneCount = lanes
    options.leaseCount = 4
    let worker = Worker(
      source: queue, sink: archive, enricher: enricher, options: options,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      sleep: sleep)
    let group = ServiceGroup(
      services: [worker], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    stop.group.withLock { $0 = group }
    try await group.run()
  }

  @Test func everyDocumentIsPutAndCompletedOnce() async throws {
    let stop = Stopper()
    let queue = FakeQueue((0..<50).map { "text \($0)" }, onEmpty: { stop.now() })
    let archive = FakeArchive()
    try await run(queue, archive, lanes: 3, stop: stop)
    #expect(queue.completed.count == 50)
    #expect(archive.ids.count == 50)
    #expect(queue.dead.isEmpty && queue.heldCount == 0)
  }

  @Test func badDocumentsAreDeadLettersWithTheirReason() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one", "bad", "shaky", "none", "two"], onEmpty: { stop.now() })
    let archive = FakeArchive()
    try await run(queue, archive, lanes: 1, stop: stop)
    #expect(queue.completed == ["d0", "d4"])
    #expect(queue.dead == ["d1": "it is bad", "d2": "it is shaky", "d3": "the document gave no article"])
    #expect(queue.heldCount == 0 && queue.readyCount == 0)
  }

  @Test func aCancelledWorkerEnds() async {
    let queue = FakeQueue(["one"])
    queue.state.withLock { $0.errorsLeft = .max }
    let worker = Worker(
      source: queue, sink: FakeArchive(), enricher: FakeEnricher(), options: WorkerOptions(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, sleep: { _ in try await neverOrCancelled() })
    let running = Task { try await worker.run() }
    while queue.state.withLock({ $0.errorsLeft }) == .max { await Task.yield() }
    running.cancel()
    _ = await running.result
  }

  @Test func nothingIsCompletedBeforeItIsInTheArchive() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one", "two", "three"], onEmpty: { stop.now() })
    let completedWhileAway = Mutex(0)
    let archive = FakeArchive(
      callsToFail: 5, onFailure: { completedWhileAway.withLock { $0 += queue.completed.count } })
    try await run(queue, archive, lanes: 1, sleep: pausesPass, stop: stop)
    #expect(completedWhileAway.withLock { $0 } == 0)
    #expect(queue.completed.count == 3 && archive.ids.count == 3)
    #expect(archive.state.withLock { $0.putCount } == 6)
  }

  @Test func theQueueMayBeAwayForAWhile() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one"], onEmpty: { stop.now() })
    queue.state.withLock { $0.errorsLeft = 7 }
    let archive = FakeArchive()
    try await run(queue, archive, lanes: 1, sleep: pausesPass, stop: stop)
    #expect(queue.completed == ["d0"])
  }

  @Test func anArticleThatTheArchiveRefusesIsADeadLetterAlone() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one", "odd", "three"], onEmpty: { stop.now() })
    let archive = FakeArchive(refuses: { $0.body == "odd" })
    try await run(queue, archive, lanes: 1, stop: stop)
    #expect(queue.completed == ["d0", "d2"])
    #expect(queue.dead == ["d1": "the archive refused it: ad1 is too odd"])
  }

  @Test func aStopGivesBackWhatWasNotBegun() async throws {
    let stop = Stopper()
    let queue = FakeQueue((0..<4).map { "text \($0)" })
    let archive = FakeArchive()
    let enricher = FakeEnricher(onDocument: { _ in stop.nowAndWait() })
    try await run(queue, archive, enricher, lanes: 1, stop: stop)
    // How many were begun before the stop was heard is a matter of chance; that none is lost or held is not.
    #expect(queue.completed.count == archive.ids.count && queue.completed.count >= 1)
    #expect(queue.state.withLock { $0.released } == queue.readyCount)
    #expect(queue.heldCount == 0 && queue.completed.count + queue.readyCount == 4)
  }

  @Test func aStopWhileTheArchiveIsAwayGivesEverythingBack() async throws {
    let stop = Stopper()
    let queue = FakeQueue((0..<4).map { "text \($0)" })
    let archive = FakeArchive(onFailure: { stop.now() })
    archive.state.withLock { $0.isAway = true }
    try await run(queue, archive, lanes: 1, sleep: pausesPass, stop: stop)
    #expect(queue.completed.isEmpty && archive.ids.isEmpty)
    #expect(queue.heldCount == 0 && queue.readyCount == 4)
  }

  /// The archive takes the articles and never answers, as behind a cable that was pulled.
  @Test func aStopDoesNotWaitForAnAnswerThatNeverComes() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one"])
    let archive = FakeArchive(onPut: {
      stop.now()
      try await neverOrCancelled()
    })
    let sleep: @Sendable (Duration) async throws -> Void = { duration in
      // Only what limits a call to the archive is over at once.
      if duration > .seconds(5) || archive.state.withLock({ $0.putCount }) == 0 { try await neverOrCancelled() }
      await Task.yield()
    }
    try await run(queue, archive, lanes: 1, sleep: sleep, stop: stop)
    #expect(queue.completed.isEmpty)
  }

  @Test func aSecondDeliveryChangesNothing() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one", "two"], onEmpty: { stop.now() })
    let archive = FakeArchive()
    // The leases run out before the first put, so that its completion does nothing and both documents come again.
    let isFirst = Mutex(true)
    let enricher = FakeEnricher(onDocument: { _ in
      let expires = isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst
      }
      if expires { queue.expireLeases() }
    })
    try await run(queue, archive, enricher, lanes: 1, stop: stop)
    #expect(archive.state.withLock { $0.putCount } == 2)
    #expect(archive.ids == ["ad0", "ad1"])
    #expect(queue.completed == ["d0", "d1"])
  }

  @Test func aDocumentThatHangsFailsAndTheOthersGoOn() async throws {
    let stop = Stopper()
    let gate = Gate()
    let queue = FakeQueue(["hang", "one", "two"], onEmpty: { stop.now() })
    let archive = FakeArchive()
    let enricher = FakeEnricher(onDocument: { document in
      if document.documentID == "d0", document.attempt == 1 { gate.waitUntilOpen() }
    })
    // The time limit is over as soon as the document hangs, and never for the others.
    let sleep: @Sendable (Duration) async throws -> Void = { duration in
      if duration == WorkerOptions().documentTimeout { return try await gate.waiter() }
      try await neverOrCancelled()
    }
    try await run(queue, archive, enricher, lanes: 1, sleep: sleep, stop: stop)
    gate.open()
    #expect(queue.state.withLock { $0.failures } == ["it took longer than 60 s to work out"])
    #expect(queue.completed == ["d0", "d1", "d2"])
  }

  @Test func leasesAreRenewedWhileTheArchiveIsAway() async throws {
    let stop = Stopper()
    let queue = FakeQueue(["one", "two"], onEmpty: { stop.now() })
    let archive = FakeArchive()
    archive.state.withLock { $0.isAway = true }
    let sleep: @Sendable (Duration) async throws -> Void = { duration in
      let limits = [WorkerOptions().documentTimeout, WorkerOptions().stoppingCallTimeout]
      if limits.contains(duration) { try await neverOrCancelled() }
      await Task.yield()
      try Task.checkCancellation()
      if queue.state.withLock({ $0.renewed }) > 4 { archive.state.withLock { $0.isAway = false } }
    }
    try await run(queue, archive, lanes: 1, sleep: sleep, stop: stop)
    #expect(queue.state.withLock { $0.renewed } > 4)
    #expect(queue.completed == ["d0", "d1"])
  }
}
