import Testing

@testable import NNG

struct DeadlineTableTests {
  private let start = ContinuousClock.now

  @Test func onlyAnEarlierDeadlineMovesTheCheck() {
    var table = DeadlineTable<Int>()
    #expect(table.insert(1, deadline: start + .seconds(10)).checkAt == start + .seconds(10))
    #expect(table.insert(2, deadline: start + .seconds(20)).checkAt == nil)
    #expect(table.insert(3, deadline: start + .seconds(5)).checkAt == start + .seconds(5))
  }

  @Test func expiresWhatIsDueOnceAndPlansTheNextCheck() {
    var table = DeadlineTable<Int>()
    let first = table.insert(1, deadline: start + .seconds(1)).key
    let second = table.insert(2, deadline: start + .seconds(2)).key
    #expect(table.expire(now: start + .milliseconds(1_500)) == [1])
    #expect(table.nextCheck == start + .seconds(2))
    #expect(table.expire(now: start + .milliseconds(1_600)).isEmpty)
    #expect(table.remove(first)?.isExpired == true)
    #expect(table.remove(second)?.isExpired == false)
    #expect(table.expire(now: start + .seconds(9)).isEmpty)
    #expect(table.nextCheck == nil)
  }

  @Test func aKeyDiesWithItsEntry() {
    var table = DeadlineTable<Int>()
    let old = table.insert(1, deadline: start).key
    #expect(table.remove(old)?.value == 1)
    #expect(table.remove(old) == nil)
    let new = table.insert(2, deadline: start).key
    #expect(table.remove(old) == nil)
    #expect(table.remove(new)?.value == 2)
  }

  @Test func visitChangesAndPicks() {
    var table = DeadlineTable<Int>()
    let keys = (1...4).map { table.insert($0, deadline: start).key }
    _ = table.remove(keys[0])
    let picked: [Int] = table.visit { value in
      value *= 10
      return value > 20 ? value : nil
    }
    #expect(picked == [30, 40])
    #expect(table.remove(keys[1])?.value == 20)
  }
}
