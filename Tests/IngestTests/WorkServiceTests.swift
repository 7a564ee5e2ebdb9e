import Models
import Queue
import RPC
import Testing
import Wire

@testable import Ingest

@Suite struct WorkServiceTests {
  @Test func aDocumentGoesTheWholeWay() async throws {
    try await IngestBench.run { bench in
      let id = try await bench.submit([.news(1)])[0].documentID
      let lease = try #require(try await bench.lease().first)
      #expect(lease.documentID == id)
      #expect(lease.document == .news(1))
      #expect(lease.expiresAt == bench.time.now().advanced(by: .seconds(60)))
      let renewed = try await bench.client.call(
        WorkMethods.renew,
        RenewRequest(workerID: "worker-1", leaseIDs: [lease.leaseID, "qx-1-1"], durationMilliseconds: 5_000))
      #expect(renewed.lostLeaseIDs == ["qx-1-1"])
      let completion = Completion(leaseID: lease.leaseID, articleIDs: ["a1"])
      let request = CompleteRequest(workerID: "worker-1", completions: [completion])
      #expect(try await bench.client.call(WorkMethods.complete, request).completed == 1)
      #expect(try await bench.client.call(WorkMethods.complete, request).completed == 0)
      let status = try await bench.client.call(IngestMethods.status, StatusRequest(documentIDs: [id]))
      #expect(status.documents == [DocumentStatus(documentID: id, state: .done, attempts: 1, articleIDs: ["a1"])])
    }
  }

  @Test func releasedDocumentsAreLeasedAgain() async throws {
    try await IngestBench.run { bench in
      _ = try await bench.submit([.news(1)])
      let lease = try #require(try await bench.lease().first)
      let released = try await bench.client.call(
        WorkMethods.release, ReleaseRequest(workerID: "worker-1", leaseIDs: [lease.leaseID]))
      #expect(released.released == 1)
      #expect(try await bench.lease(by: "worker-2").map(\.attempt) == [1])
    }
  }

  @Test func aParkedWorkerGetsWhatArrives() async throws {
    try await IngestBench.run { bench in
      async let leased = bench.lease(wait: 20_000)
      await bench.until { bench.queue.doorbell.waiterCount == 1 }
      _ = try await bench.submit([.news(1)])
      #expect(try await leased.map(\.attempt) == [1])
    }
  }

  @Test func aParkedWorkerGetsWhatExpires() async throws {
    try await IngestBench.run { bench in
      _ = try await bench.submit([.news(1)])
      _ = try await bench.lease()
      async let leased = bench.lease(wait: 30_000, by: "worker-2")
      await bench.until { bench.time.sleeperCount == 1 }
      bench.time.advance(by: .seconds(29))
      bench.time.advance(by: .seconds(1))
      #expect(try await leased.isEmpty)
      async let second = bench.lease(wait: 30_000, by: "worker-2")
      await bench.until { bench.time.sleeperCount == 1 }
      bench.time.advance(by: .seconds(30))
      #expect(try await second.map(\.attempt) == [2])
    }
  }

  @Test func oneArrivalWakesOneWorker() async throws {
    try await IngestBench.run { bench in
      async let first = bench.lease(wait: 20_000, by: "worker-1")
      await bench.until { bench.queue.doorbell.waiterCount == 1 }
      async let second = bench.lease(wait: 20_000, by: "worker-2")
      await bench.until { bench.queue.doorbell.waiterCount == 2 }
      _ = try await bench.submit([.news(1)])
      #expect(try await first.count == 1)
      #expect(bench.queue.doorbell.waiterCount == 1)
      _ = try await bench.submit([.news(2)])
      #expect(try await second.count == 1)
    }
  }

  @Test func anEmptyQueueAnswersAtTheEndOfTheWait() async throws {
    try await IngestBench.run { bench in
      let atOnce = try await bench.lease(wait: 0)
      #expect(atOnce.isEmpty)
      async let leased = bench.lease(wait: 100)
      await bench.until { bench.time.sleeperCount == 1 }
      bench.time.advance(by: .milliseconds(100))
      #expect(try await leased.isEmpty)
    }
  }

  @Test func aWorkerThatLeavesPassesTheRingOn() async throws {
    try await IngestBench.run { bench in
      let counter = LeaseCounter(queue: bench.queue, time: bench.time)
      let order = LeaseOrder(worker: "worker-1", count: 1)
      let leaving = Task { try await counter.lease(order, wait: .seconds(20)) }
      await bench.until { bench.queue.doorbell.waiterCount == 1 }
      leaving.cancel()
      await #expect(throws: QueueError.self) { try await leaving.value }
      #expect(bench.queue.doorbell.waiterCount == 0)
      #expect(bench.time.sleeperCount == 0)
    }
  }

  @Test func wrongRequestsAreRefused() async throws {
    try await IngestBench.run { bench in
      let wrong = [
        LeaseRequest(workerID: "", count: 1),
        LeaseRequest(workerID: "w", count: 1, durationMilliseconds: 10),
        LeaseRequest(workerID: "w", count: 1, durationMilliseconds: 3_600_001),
      ]
      for request in wrong {
        await IngestServiceTests.expect(.invalidArgument) {
          _ = try await bench.client.call(WorkMethods.lease, request)
        }
      }
      await IngestServiceTests.expect(.invalidArgument) {
        _ = try await bench.client.call(WorkMethods.complete, CompleteRequest(workerID: ""))
      }
    }
  }
}
