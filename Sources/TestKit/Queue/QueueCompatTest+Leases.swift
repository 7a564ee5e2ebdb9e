import Models
import Queue
import Testing

extension QueueCompatTest {
  static func leasesGoInOrder(_ bench: Bench) async throws {
    try await bench.fill(7)
    #expect(try await bench.lease(3).map(\.sequence) == [1, 2, 3])
    #expect(try await bench.lease(2, by: bench.other).map(\.sequence) == [4, 5])
    #expect(try await bench.lease(9).map(\.sequence) == [6, 7])
    #expect(try await bench.lease().isEmpty)
  }

  static func leasesAreBoundedInBytes(_ bench: Bench) async throws {
    _ = try await bench.queue.enqueue([
      .sample(1, contentBytes: 60), .sample(2, contentBytes: 40), .sample(3, contentBytes: 1),
      .sample(4, contentBytes: 500), .sample(5, contentBytes: 1),
    ])
    let order = LeaseOrder(worker: bench.worker, count: 10, contentBytesMax: 100)
    #expect(try await bench.queue.lease(order).documents.map(\.sequence) == [1, 2])
    #expect(try await bench.queue.lease(order).documents.map(\.sequence) == [3])
    // One that is larger than the bound goes alone instead of never.
    #expect(try await bench.queue.lease(order).documents.map(\.sequence) == [4])
    #expect(try await bench.queue.lease(order).documents.map(\.sequence) == [5])
  }

  static func expiredLeasesAreLeasedAgain(_ bench: Bench) async throws {
    try await bench.fill(2)
    let first = try await bench.lease(1, for: .seconds(10))
    #expect(first[0].expiresAt == bench.time.now().advanced(by: .seconds(10)))
    bench.time.advance(by: .milliseconds(9_999))
    #expect(try await bench.lease(1).map(\.sequence) == [2])
    #expect(try await bench.lease().isEmpty)
    bench.time.advance(by: .milliseconds(1))
    let second = try await bench.lease(by: bench.other)
    #expect(second.map(\.sequence) == [1])
    #expect(second[0].attempt == 2)
    #expect(second[0].leaseID != first[0].leaseID)
    #expect(second[0].document == first[0].document)
  }

  static func lostWorkersUseUpAttempts(_ bench: Bench) async throws {
    try await bench.fill(1)
    for attempt in 1...5 {
      #expect(try await bench.lease(for: .seconds(1)).map(\.attempt) == [attempt])
      bench.time.advance(by: .seconds(1))
    }
    #expect(try await bench.lease().isEmpty)
    let status = try await bench.state(1)
    #expect(status.state == .dead)
    #expect(status.attempts == 5)
    #expect(status.reason == "attempt 5 of 5: worker lost (the lease of worker-1 expired)")
  }

  static func lateCompletionsCount(_ bench: Bench) async throws {
    try await bench.fill(3)
    let leased = try await bench.lease(2, for: .seconds(1))
    bench.time.advance(by: .seconds(2))
    // Nobody has noticed yet.
    #expect(try await bench.complete(leased[0]) == 1)
    // Noticed, not leased again: the work is done all the same.
    _ = try await bench.queue.maintain()
    #expect(try await bench.state(2).state == .waiting)
    #expect(try await bench.complete(leased[1]) == 1)
    #expect(try await bench.state(2).articleIDs == ["a1", "a2"])
    // The second time it changes nothing.
    #expect(try await bench.complete(leased[1]) == 0)
    // Leased again: the late one means nothing.
    let lost = try await bench.lease(1, for: .seconds(1))
    bench.time.advance(by: .seconds(1))
    let current = try await bench.lease(1, by: bench.other)
    #expect(try await bench.complete(lost[0]) == 0)
    #expect(try await bench.fail(lost[0], isPermanent: true) == 0)
    #expect(try await bench.queue.release([lost[0].leaseID], by: bench.worker) == 0)
    #expect(try await bench.state(3).state == .leased)
    #expect(try await bench.complete(current[0], by: bench.other) == 1)
  }

  static func foreignLeasesMeanNothing(_ bench: Bench) async throws {
    try await bench.fill(1)
    let leased = try await bench.lease()
    #expect(try await bench.complete(leased[0], by: bench.other) == 0)
    for name in [
      "", "nonsense", "q-1-1", "\(leased[0].leaseID)0", "a-b-c", "--", "q-1-1-1", "q-99999999999999999999-1",
    ] {
      let completion = Completion(leaseID: LeaseID(rawValue: name))
      #expect(try await bench.queue.complete([completion], by: bench.worker) == 0)
    }
    let lost = try await bench.queue.renew(["q-1-1"], by: bench.worker, duration: .seconds(9))
    #expect(lost == ["q-1-1"])
    #expect(try await bench.state(1).state == .leased)
  }

  static func renewedLeasesLast(_ bench: Bench) async throws {
    try await bench.fill(2)
    let leased = try await bench.lease(for: .seconds(10))
    bench.time.advance(by: .seconds(9))
    let lost = try await bench.queue.renew([leased[0].leaseID], by: bench.worker, duration: .seconds(10))
    #expect(lost.isEmpty)
    bench.time.advance(by: .seconds(2))
    #expect(try await bench.lease(by: bench.other).map(\.sequence) == [2])
    let late = try await bench.queue.renew(leased.map(\.leaseID), by: bench.worker, duration: .seconds(10))
    #expect(late == [leased[1].leaseID])
  }

  static func releasedLeasesDoNotCount(_ bench: Bench) async throws {
    try await bench.fill(2)
    let leased = try await bench.lease()
    #expect(try await bench.queue.release(leased.map(\.leaseID), by: bench.worker) == 2)
    #expect(try await bench.queue.release(leased.map(\.leaseID), by: bench.worker) == 0)
    #expect(try await bench.complete(leased[0]) == 0)
    let again = try await bench.lease()
    #expect(again.map(\.attempt) == [1, 1])
    #expect(Set(again.map(\.leaseID)).isDisjoint(with: leased.map(\.leaseID)))
  }

  static func failuresRestAndThenDie(_ bench: Bench) async throws {
    try await bench.fill(1)
    for (attempt, rest) in [(1, 1), (2, 2), (3, 4), (4, 8)] {
      #expect(try await bench.fail(try #require(try await bench.lease().first)) == 0)
      let status = try await bench.state(1)
      #expect(status.state == .waiting)
      #expect(status.reason == "attempt \(attempt) of 5: broken")
      bench.time.advance(by: .milliseconds(rest * 1_000 - 1))
      #expect(try await bench.lease().isEmpty)
      bench.time.advance(by: .milliseconds(1))
    }
    // Others that came later do not go first once the rest is over.
    _ = try await bench.queue.enqueue([.sample(2)])
    let last = try await bench.lease(1)
    #expect(last.map(\.sequence) == [1])
    #expect(try await bench.fail(last[0]) == 1)
    #expect(try await bench.state(1).state == .dead)
  }

  static func permanentFailuresDieAtOnce(_ bench: Bench) async throws {
    try await bench.fill(1)
    let leased = try await bench.lease()
    let reason = String(repeating: "ä", count: 5_000)
    #expect(try await bench.fail(leased[0], reason: reason, isPermanent: true) == 1)
    #expect(try await bench.fail(leased[0], isPermanent: true) == 0)
    #expect(try await bench.complete(leased[0]) == 0)
    let status = try await bench.state(1)
    #expect(status.state == .dead)
    #expect(status.reason.utf8.count <= 2_048 && status.reason.hasSuffix("ää"))
  }

  static func emptyLeasesSayWhenToComeBack(_ bench: Bench) async throws {
    let order = LeaseOrder(worker: bench.worker, count: 1, duration: .seconds(30))
    #expect(try await bench.queue.lease(order) == LeaseBatch())
    try await bench.fill(2)
    let leased = try await bench.lease(2, for: .seconds(30))
    let expiry = bench.time.now().advanced(by: .seconds(30))
    #expect(try await bench.queue.lease(order) == LeaseBatch(nextReadyAt: expiry))
    _ = try await bench.fail(leased[0])
    let rest = bench.time.now().advanced(by: .seconds(1))
    #expect(try await bench.queue.lease(order) == LeaseBatch(nextReadyAt: rest))
  }
}
