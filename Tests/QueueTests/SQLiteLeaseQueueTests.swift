import Foundation
import Queue
import TestKit
import Testing

@Suite struct SQLiteLeaseQueueTests {
  @Test func isCompatible() async throws {
    try await withScratchFolder { folder in
      try await QueueCompatTest { options, time in
        try SQLiteLeaseQueue(path: "\(folder)/\(UUID().uuidString)/queue.sqlite", options: options, time: time)
      }.run()
    }
  }

  /// `DatabasePool` sets NORMAL behind our back, under which an acknowledged document can be lost.
  @Test func everyCommitIsFollowedByAnFsync() async throws {
    try await withScratchFolder { folder in
      for _ in 1...2 {
        let queue = try SQLiteLeaseQueue(path: "\(folder)/queue.sqlite")
        #expect(try await queue.synchronousLevel() == 2)
        await queue.close()
      }
    }
  }
}
