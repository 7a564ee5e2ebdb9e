import Queue
import TestKit
import Testing

/// Random histories, with the file closed and opened again, and with its image taken as kill -9 leaves it.
@Suite struct SQLiteQueueModelTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func behavesAsTheModel(seed: UInt64) async throws {
    try await withScratchFolder { folder in
      let time = ManualTime()
      let images = Counter()
      let subject = try Self.open("\(folder)/0/queue.sqlite", time)
      var test = QueueModelTest(seed: seed, time: time, subject: subject) { queue in
        guard let old = queue as? SQLiteLeaseQueue else { return queue }
        let number = images.next()
        if number.isMultiple(of: 2) {
          await old.close()
          return try Self.open(old.path, time)
        }
        let image = "\(folder)/\(number)/queue.sqlite"
        try QueueImage.copy(old.path, to: image)
        await old.close()
        return try Self.open(image, time)
      }
      try await test.run(400)
    }
  }

  private static func open(_ path: String, _ time: ManualTime) throws -> SQLiteLeaseQueue {
    try SQLiteLeaseQueue(
      path: path, options: QueueModelTest.options, time: time, newName: QueueModelTest.queueName)
  }

  private final class Counter {
    private var value = 0
    func next() -> Int {
      value += 1
      return value
    }
  }
}
