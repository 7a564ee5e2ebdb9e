import Models
import Queue
import TestKit
import Testing

@testable import Ingest

@Suite struct QueueCareTests {
  @Test func oneStepTakesBackWhatHasExpired() async throws {
    let time = ManualTime()
    let queue = MemoryLeaseQueue(time: time)
    _ = try await queue.enqueue([.sample(1)])
    _ = try await queue.lease(LeaseOrder(worker: "w", count: 1, duration: .seconds(1)))
    time.advance(by: .seconds(1))
    let care = QueueCare(queue: queue, time: time, logger: IngestBench.logger)
    #expect(await care.step() == false)
    #expect(try await queue.stats().waiting == 1)
  }

  @Test func itGoesOnAfterAFailureAndClosesAtTheEnd() async throws {
    let time = ManualTime()
    let queue = MemoryLeaseQueue(time: time)
    let care = Task { try await QueueCare(queue: queue, time: time, logger: IngestBench.logger).run() }
    while time.sleeperCount == 0 { await Task.yield() }
    time.advance(by: QueueCare.interval)
    while time.sleeperCount == 0 { await Task.yield() }
    care.cancel()
    try await care.value
    await #expect(throws: QueueError.self) { try await queue.stats() }
  }
}
