import Foundation
import Queue
import TestKit
import Testing

@Suite struct SQLiteLeaseQueueTests {
  @Test(arguments: QueueCompatTest.Check.allCases)
  func isCompatible(_ check: QueueCompatTest.Check) async throws {
    try await withScratchFolder { folder in
      let test = QueueCompatTest { options, time in
        try SQLiteLeaseQueue(path: "\(folder)/queue.sqlite", options: options, time: time)
      }
      try await test.run(check)
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
