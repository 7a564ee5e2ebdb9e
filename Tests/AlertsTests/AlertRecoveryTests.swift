import GRDB
import Models
import TestKit
import Testing

@testable import Alerts

/// Failures of the store and the archive, clocks that jump, and dead letters that come again.
@Suite struct AlertRecoveryTests {
  private func kept(_ world: LaneWorld) async throws -> AlertLane {
    try await world.add()
    try await world.put(1...1)
    let lane = try await world.lane()
    try await lane.step()
    return lane
  }

  @Test func whatWasTakenIsNotSentAgainWhenItCannotBeWrittenDown() async throws {
    let world = try await LaneWorld()
    let lane = try await kept(world)
    try await world.store.write { db in
      try db.execute(
        sql: "CREATE TRIGGER full BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'full'); END")
    }
    for _ in 0..<3 { await #expect(throws: AlertError.self) { try await lane.step() } }
    try await world.store.write { db in try db.execute(sql: "DROP TRIGGER full") }
    for _ in 0..<3 { try await lane.step() }
    let alert = try await world.alert
    #expect(world.ids.count == 1 && alert.deliveryCount == 1 && alert.articleCount == 1 && alert.waiting == 0)
  }

  @Test func whatCannotBeSentBecomesADeadLetter() async throws {
    let world = try await LaneWorld()
    let lane = try await kept(world)
    try await world.store.write { db in try db.execute(sql: "UPDATE alert SET url = 'nowhere'") }
    for _ in 0..<12 {
      try await lane.step()
      world.pass(.seconds(3_600))
    }
    let alert = try await world.alert
    #expect(world.ids.isEmpty && alert.dead == 1 && alert.error.contains("cannot be sent"), "\(alert.error)")
  }

  @Test func aClockThatWasAheadHoldsNothingUp() async throws {
    let world = try await LaneWorld()
    let lane = try await kept(world)
    let now = world.clock.withLock(\.self)
    world.pass(.seconds(30 * 86_400))
    world.answer(.success(.init(status: 500)))
    try await lane.step()
    world.clock.withLock { $0 = now }
    try await lane.step()
    #expect(world.ids.count == 2)
    #expect(try await world.alert.articleCount == 1)
  }

  @Test func whatIsNewTakesTurnsWithDeadLetters() async throws {
    let world = try await LaneWorld()
    let lane = try await kept(world)
    let now = world.clock.withLock(\.self)
    let key = try await world.store.alert("storms").key
    let first = try #require(try await world.store.standing(key, now: now, pauseMax: .seconds(60))?.due)
    try await world.store.failed(first, of: key, reason: "over", now: now, nextAt: nil)
    _ = try await world.store.retryDeadLetters(of: "storms", ids: nil, now: now)
    try await world.put(2...2)
    for _ in 0..<3 {
      try await lane.step()
      try await world.put([100 + world.ids.count])
    }
    #expect(world.ids.count == 2 && world.ids[0] != first.id && world.ids[1] == first.id)
  }

  @Test func aCursorWithoutMatchesIsKeptOnceInAWhile() async throws {
    let world = try await LaneWorld()
    try await world.add()
    let lane = try await world.lane()
    var cursors: Set<String> = []
    for number in 1...10 {
      try await world.put([number], title: "Calm")
      try await lane.step()
      cursors.insert(try await world.alert.cursor)
    }
    #expect(cursors.count == 1)
    world.pass(.seconds(60))
    try await world.put([11], title: "Calm")
    try await lane.step()
    #expect(try await !cursors.contains(world.alert.cursor))
    try await world.put([12])
    for _ in 0..<2 { try await lane.step() }
    #expect(try await world.alert.articleCount == 1)
    #expect(world.ids.count == 1)
  }
}
