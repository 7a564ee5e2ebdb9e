import Testing

@testable import RPC

struct CallTableTests {
  private let start = ContinuousClock.now

  private func ticket(_ admission: CallTable<Int>.Admission) throws -> CallTable<Int>.Ticket {
    guard case .admitted(let ticket, _) = admission else { throw RuntimeError(.noReply, "refused: \(admission)") }
    return ticket
  }

  @Test func eachLimitCountsItsOwnCalls() throws {
    var table = CallTable<Int>(runningMax: 1, parkedMax: 2)
    let running = try ticket(table.admit(1, deadline: start, parks: false))
    #expect(table.admit(2, deadline: start, parks: false) == .refused(.runningMax))
    _ = try ticket(table.admit(3, deadline: start, parks: true))
    _ = try ticket(table.admit(4, deadline: start, parks: true))
    #expect(table.admit(5, deadline: start, parks: true) == .refused(.parkedMax))
    #expect(table.finish(running) == nil)
    _ = try ticket(table.admit(6, deadline: start, parks: false))
  }

  @Test func aCallWhoseTimeIsOverIsCancelledOnceAndSaysSo() throws {
    var table = CallTable<Int>(runningMax: 9, parkedMax: 9)
    let late = try ticket(table.admit(1, deadline: start + .seconds(1), parks: false))
    let inTime = try ticket(table.admit(2, deadline: start + .seconds(9), parks: false))
    #expect(table.expire(now: start + .seconds(2)) == [1])
    #expect(table.expire(now: start + .seconds(3)).isEmpty)
    #expect(table.finish(late) == .deadline)
    #expect(table.finish(inTime) == nil)
    #expect(table.isEmpty)
  }

  @Test func drainingEndsParkedCallsFirst() throws {
    var table = CallTable<Int>(runningMax: 9, parkedMax: 9)
    let running = try ticket(table.admit(1, deadline: start + .seconds(1), parks: false))
    let parked = try ticket(table.admit(2, deadline: start + .seconds(1), parks: true))
    #expect(table.drain() == [2])
    #expect(table.admit(3, deadline: start, parks: false) == .refused(.draining))
    #expect(table.finish(parked) == .draining)
    #expect(table.cancelAll() == [1])
    #expect(table.cancelAll().isEmpty)
    #expect(table.finish(running) == .draining)
    #expect(table.isEmpty)
  }
}
