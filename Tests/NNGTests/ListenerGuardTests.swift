import Testing

@testable import NNG

struct ListenerGuardTests {
  private let policy = ListenerGuard.Policy()

  @Test func aHealthyListenerIsLeftAlone() {
    var machine = ListenerGuard(policy)
    for _ in 0..<100 { #expect(machine.observed(.answered) == .look(after: policy.interval)) }
  }

  @Test func oneFailureIsLookedAtAgain() {
    var machine = ListenerGuard(policy)
    #expect(machine.observed(.unreachable(reason: "")) == .look(after: policy.recheck))
    #expect(machine.observed(.answered) == .look(after: policy.interval))
    #expect(machine.observed(.unreachable(reason: "")) == .look(after: policy.recheck))
  }

  @Test func anUnreachableListenerIsReopened() {
    var machine = ListenerGuard(policy)
    _ = machine.observed(.unreachable(reason: ""))
    #expect(machine.observed(.unreachable(reason: "")) == .reopen)
    #expect(machine.reopened(successfully: true) == .look(after: policy.recheck))
  }

  @Test func aBusyServerGetsMoreTime() {
    var machine = ListenerGuard(policy)
    for _ in 1..<policy.unansweredMax {
      #expect(machine.observed(.unanswered(reason: "")) == .look(after: policy.recheck))
    }
    #expect(machine.observed(.unanswered(reason: "")) == .reopen)
  }

  @Test func reopeningIsTriedAgainWithGrowingPauses() {
    var machine = ListenerGuard(policy)
    var pauses: [Duration] = []
    for _ in 0..<8 {
      guard case .reopenAgain(let pause) = machine.reopened(successfully: false) else { break }
      pauses.append(pause)
    }
    #expect(pauses.prefix(3) == [.milliseconds(500), .seconds(1), .seconds(2)])
    #expect(pauses.last == policy.reopenPauseMax)
  }
}
