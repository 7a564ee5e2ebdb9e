import Queue
import TestKit
import Testing

@Suite struct MemoryLeaseQueueTests {
  @Test(arguments: QueueCompatTest.Check.allCases)
  func isCompatible(_ check: QueueCompatTest.Check) async throws {
    try await QueueCompatTest { options, time in MemoryLeaseQueue(options: options, time: time) }.run(check)
  }
}
