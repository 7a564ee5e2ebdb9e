import Dispatch
import Testing

@testable import NNG

@Suite(.timeLimit(.minutes(1))) struct BlockingWorkTests {
  @Test func bringsTheResult() async {
    #expect(await BlockingWork.run(within: .seconds(50)) { 7 } == 7)
  }

  @Test func leavesBehindWhatDoesNotEnd() async {
    let gate = DispatchSemaphore(value: 0)
    let result = await BlockingWork.run(within: .milliseconds(1)) {
      gate.wait()
      return 7
    }
    #expect(result == nil)
    gate.signal()
  }

  /// More pieces of blocked work than any pool has threads.
  @Test func blockedWorkHoldsUpNobody() async {
    let gate = DispatchSemaphore(value: 0)
    await withTaskGroup { group in
      for _ in 0..<200 { group.addTask { _ = await BlockingWork.run(within: .seconds(50)) { gate.wait() } } }
      #expect(await BlockingWork.run(within: .seconds(50)) { 7 } == 7)
      for _ in 0..<200 { gate.signal() }
    }
  }
}
