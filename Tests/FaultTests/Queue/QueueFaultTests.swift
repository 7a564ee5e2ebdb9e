import Models
import Queue
import Synchronization
import TestKit
import Testing

/// The promise of the queue on a disk that does not keep its own: an acknowledged document is there, once.
@Suite struct QueueFaultTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aPowerCutLosesNothingAcknowledged(seed: UInt64) async throws {
    try await withScratchFolder { folder in
      let disk = try FaultyDisk("\(folder)/live")
      let queue = try SQLiteLeaseQueue(path: "\(folder)/live/queue.sqlite")
      let book = Book()
      var random = SeededGenerator(seed: seed)
      let cutAfter = Int.random(in: 1...120, using: &random)
      let sizes = (0..<8).map { _ in Int.random(in: 1...6, using: &random) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (producer, size) in sizes.enumerated() {
          group.addTask { await Self.produce(producer, batch: size, into: queue, book) }
        }
        group.addTask { await Self.work(on: queue, book) }
        group.addTask {
          while book.acknowledgedCount < cutAfter { await Task.yield() }
          try disk.cutPower()
          book.end()
        }
        try await group.waitForAll()
      }
      try QueueImage.copy(queue.path, to: "\(folder)/after/queue.sqlite")
      await queue.close()
      try await Self.expectAll(book, in: "\(folder)/after/queue.sqlite", seed: seed)
    }
  }

  @Test(arguments: [FaultyDisk.Fault.failing, .full])
  func theServiceGoesOnWhenTheDiskIsSoundAgain(fault: FaultyDisk.Fault) async throws {
    for strike in 1...24 {
      try await withScratchFolder { folder in
        let disk = try FaultyDisk(folder)
        let queue = try SQLiteLeaseQueue(path: "\(folder)/queue.sqlite")
        let book = Book()
        disk.set(fault, at: strike)
        var failures = 0
        for number in 1...20 {
          do {
            _ = try await queue.enqueue([.sample(number)])
            book.note([.sample(number)])
          } catch {
            failures += 1
            let code = (error as? QueueError)?.code
            #expect(code == .storageFull || code == .storageFailed, "strike \(strike): \(error)")
          }
        }
        #expect(failures > 0, "strike \(strike)")
        disk.set(.none)
        #expect(try await queue.enqueue([.sample(21)]).isAccepted, "strike \(strike)")
        book.note([.sample(21)])
        await queue.close()
        try await Self.expectAll(book, in: "\(folder)/queue.sqlite", seed: UInt64(strike))
      }
    }
  }

  @Test func aFullDiskIsSaidAsSuch() async throws {
    try await withScratchFolder { folder in
      let disk = try FaultyDisk(folder)
      let queue = try SQLiteLeaseQueue(path: "\(folder)/queue.sqlite")
      disk.set(.full)
      await #expect {
        try await queue.enqueue([.sample(1)])
      } throws: { ($0 as? QueueError)?.code == .storageFull }
      disk.set(.failing)
      await #expect {
        try await queue.enqueue([.sample(1)])
      } throws: { ($0 as? QueueError)?.code == .storageFailed }
      disk.set(.none)
      #expect(try await queue.enqueue([.sample(1)]).isAccepted)
      await queue.close()
    }
  }

  // MARK: - Parts

  /// Sends batches until the disk fails, and notes what was acknowledged.
  private static func produce(_ producer: Int, batch size: Int, into queue: SQLiteLeaseQueue, _ book: Book) async {
    var number = producer * 100_000
    while !book.isOver {
      let items = (0..<size).map { QueuedDocument.sample(number + $0, contentBytes: 700) }
      number += size
      guard case .taken = try? await queue.enqueue(items) else { return }
      book.note(items)
    }
  }

  /// Leases and completes, so that power is cut in the midst of these too.
  private static func work(on queue: SQLiteLeaseQueue, _ book: Book) async {
    while !book.isOver {
      guard let leased = try? await queue.lease(LeaseOrder(worker: "w", count: 3)).documents else { return }
      let completions = leased.map { Completion(leaseID: $0.leaseID, articleIDs: ["a1"]) }
      guard (try? await queue.complete(completions, by: "w")) != nil else { return }
      book.noteDone(leased.map(\.documentID))
    }
  }

  /// Opens the queue and demands every acknowledged document, in the state that was acknowledged, once.
  private static func expectAll(_ book: Book, in path: String, seed: UInt64) async throws {
    let queue = try SQLiteLeaseQueue(path: path)
    let acknowledged = book.acknowledged
    let states = try await queue.status(of: acknowledged)
    #expect(states.allSatisfy { $0.state != .unknown }, "seed \(seed): lost")
    let done = try await queue.status(of: book.done)
    #expect(done.allSatisfy { $0.state == .done }, "seed \(seed): undone")
    let stats = try await queue.stats()
    #expect(stats.waiting + stats.leased + stats.done >= acknowledged.count, "seed \(seed)")
    var seen: [DocumentID] = []
    while true {
      let leased = try await queue.lease(LeaseOrder(worker: "after", count: 256)).documents
      if leased.isEmpty { break }
      seen += leased.map(\.documentID)
    }
    #expect(Set(seen).count == seen.count, "seed \(seed): twice")
    #expect(seen.count == stats.waiting, "seed \(seed): the totals are wrong")
    await queue.close()
  }

  /// What the queue has promised.
  private final class Book: Sendable {
    private struct State {
      var acknowledged: [DocumentID] = []
      var done: [DocumentID] = []
      var isOver = false
    }

    private let state = Mutex(State())

    var acknowledged: [DocumentID] { state.withLock(\.acknowledged) }
    var acknowledgedCount: Int { state.withLock(\.acknowledged.count) }
    var done: [DocumentID] { state.withLock(\.done) }
    var isOver: Bool { state.withLock(\.isOver) }

    func note(_ items: [QueuedDocument]) { state.withLock { $0.acknowledged += items.map(\.id) } }
    func noteDone(_ documents: [DocumentID]) { state.withLock { $0.done += documents } }
    func end() { state.withLock { $0.isOver = true } }
  }
}

extension EnqueueResult {
  fileprivate var isAccepted: Bool {
    if case .taken(let outcomes) = self, case .accepted? = outcomes.first { true } else { false }
  }
}
