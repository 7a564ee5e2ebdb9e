import Queue
import Testing

@Suite struct DoorbellTests {
  private func waiting(_ bell: Doorbell, _ count: Int) async {
    while bell.waiterCount != count { await Task.yield() }
  }

  @Test func aRingAfterTheTicketIsNotLost() async {
    let bell = Doorbell()
    let ticket = bell.ticket
    bell.ring()
    await bell.wait(after: ticket)
    #expect(bell.waiterCount == 0)
  }

  @Test func asManyWakeAsAreMeant() async {
    let bell = Doorbell()
    let ticket = bell.ticket
    let tasks = (0..<3).map { _ in Task { await bell.wait(after: ticket) } }
    await waiting(bell, 3)
    bell.ring(upTo: 0)
    #expect(bell.waiterCount == 3)
    bell.ring(upTo: 2)
    #expect(bell.waiterCount == 1)
    bell.ring()
    for task in tasks { await task.value }
  }

  @Test func aCancelledWaitEnds() async {
    let bell = Doorbell()
    let task = Task { await bell.wait(after: bell.ticket) }
    await waiting(bell, 1)
    task.cancel()
    await task.value
    #expect(bell.waiterCount == 0)
    bell.ring()
  }
}
