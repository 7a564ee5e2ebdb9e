import Models
import Queue
import Testing

extension QueueCompatTest {
  static func deadLettersAreListedRetriedAndDropped(_ bench: Bench) async throws {
    try await bench.fill(6)
    for lease in try await bench.lease(5) { _ = try await bench.fail(lease, isPermanent: true) }
    let first = try await bench.queue.deadLetters(after: 0, limit: 2)
    #expect(first.next == 2)
    #expect(
      first.deadLetters.first
        == DeadLetter(
          documentID: QueuedDocument.sample(1).id, url: "https://news.example/1", title: "Title 1",
          reason: "broken", attempts: 1, diedAt: bench.time.now(), contentBytes: 40))
    let last = try await bench.queue.deadLetters(after: 2, limit: 3)
    #expect(last.deadLetters.map(\.documentID) == (3...5).map { QueuedDocument.sample($0).id })
    #expect(last.next == nil)

    // Retried: back in its place, attempts from the start. Those that are not dead are passed over.
    let named = DeadLetterSelection.documents([QueuedDocument.sample(4).id, QueuedDocument.sample(6).id, "dnone"])
    #expect(try await bench.queue.retryDeadLetters(named) == 1)
    #expect(try await bench.state(4).attempts == 0)
    let leased = try await bench.lease(2)
    #expect(leased.map(\.sequence) == [4, 6])
    #expect(leased.map(\.attempt) == [1, 1])

    // Dropped: forgotten, so that it is new when it comes again.
    #expect(try await bench.queue.dropDeadLetters(.documents([QueuedDocument.sample(1).id])) == 1)
    #expect(try await bench.state(1).state == .unknown)
    #expect(try await bench.queue.enqueue([.sample(1)]) == .taken([.accepted(sequence: 7)]))
    #expect(try await bench.queue.retryDeadLetters(.all) == 3)
    #expect(try await bench.queue.dropDeadLetters(.all) == 0)
    #expect(try await bench.lease().map(\.sequence) == [2, 3, 5, 7])
  }

  static func retriesRespectTheLimit(_ bench: Bench) async throws {
    try await bench.fill(2)
    for lease in try await bench.lease() { _ = try await bench.fail(lease, isPermanent: true) }
    _ = try await bench.queue.enqueue([.sample(3)])
    #expect(try await bench.queue.retryDeadLetters(.all) == 1)
    let stats = try await bench.queue.stats()
    #expect(stats.waiting == 2)
    #expect(stats.dead == 1)
    #expect(try await bench.lease().map(\.sequence) == [1, 3])
  }

  static func statsCountEverything(_ bench: Bench) async throws {
    #expect(try await bench.queue.stats() == QueueStatsResponse(depthMax: 100_000))
    try await bench.fill(10)
    bench.time.advance(by: .seconds(5))
    let mine = try await bench.lease(4)
    let others = try await bench.lease(2, by: bench.other)
    _ = try await bench.complete(mine[0])
    _ = try await bench.fail(mine[1], isPermanent: true)
    _ = try await bench.fail(mine[2])
    bench.time.advance(by: .milliseconds(300))
    _ = try await bench.queue.renew([others[0].leaseID], by: bench.other, duration: .seconds(60))
    bench.time.advance(by: .milliseconds(200))
    let expected = QueueStatsResponse(
      waiting: 5, leased: 3, done: 1, dead: 1, depthMax: 100_000, oldestWaitingMilliseconds: 5_500,
      workers: [
        WorkerStats(workerID: bench.worker, leased: 1, idleMilliseconds: 500),
        WorkerStats(workerID: bench.other, leased: 2, idleMilliseconds: 200),
      ])
    #expect(try await bench.queue.stats() == expected)
  }

  static func maintenanceTakesBackAndPurges(_ bench: Bench) async throws {
    try await bench.fill(3)
    let leased = try await bench.lease(2, for: .seconds(1))
    _ = try await bench.complete(leased[0])
    bench.time.advance(by: .seconds(1))
    var report = MaintenanceReport()
    report.expiredLeases = 1
    #expect(try await bench.queue.maintain() == report)
    #expect(try await bench.queue.maintain() == MaintenanceReport())
    bench.time.advance(by: .seconds(30 * 86_400))
    report = MaintenanceReport()
    report.purgedContents = 1
    #expect(try await bench.queue.maintain() == report)
    #expect(try await bench.queue.maintain() == MaintenanceReport())
    #expect(try await bench.state(1).state == .done)
    // Still known without its content.
    #expect(try await bench.queue.enqueue([.sample(1)]) == .taken([.duplicate(.done, reason: "")]))
    bench.time.advance(by: .seconds(370 * 86_400))
    report = MaintenanceReport()
    report.purgedEntries = 1
    #expect(try await bench.queue.maintain() == report)
    #expect(try await bench.state(1).state == .unknown)
    // What waits is never purged.
    #expect(try await bench.lease().map(\.sequence) == [2, 3])
  }

  static func theDoorbellRings(_ bench: Bench) async throws {
    let before = bench.queue.doorbell.ticket
    try await bench.fill(1)
    // It returns at once, since the bell has rung after the ticket was taken.
    await bench.queue.doorbell.wait(after: before)
    let calm = bench.queue.doorbell.ticket
    _ = try await bench.queue.enqueue([.sample(1)])
    #expect(bench.queue.doorbell.ticket == calm)
    let leased = try await bench.lease()
    #expect(bench.queue.doorbell.ticket == calm)
    _ = try await bench.queue.release(leased.map(\.leaseID), by: bench.worker)
    #expect(bench.queue.doorbell.ticket != calm)
  }

  static func closedQueuesSaySo(_ bench: Bench) async throws {
    try await bench.fill(1)
    await bench.queue.close()
    await #expect { try await bench.queue.enqueue([.sample(2)]) } throws: { error in
      (error as? QueueError)?.code == .closed
    }
    await #expect { try await bench.queue.stats() } throws: { ($0 as? QueueError)?.code == .closed }
  }
}
