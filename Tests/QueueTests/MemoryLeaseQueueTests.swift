import Queue
import TestKit
import Testing

@Suite struct MemoryLeaseQueueTests {
  @Test func isCompatible() async throws {
    try await QueueCompatTest { options, time in MemoryLeaseQueue(options: options, time: time) }.run()
  }
}
