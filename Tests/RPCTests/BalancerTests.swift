import NNG
import Testing

@testable import RPC

struct BalancerTests {
  private let start = ContinuousClock.now
  private let a = Address(.tcp, host: "10.0.0.1", port: 1)
  private let b = Address(.tcp, host: "10.0.0.2", port: 1)

  private func balancer(up: [Address], down: [Address] = []) -> Balancer {
    var balancer = Balancer(endpointCount: 1, connectGrace: .seconds(2), now: start)
    _ = balancer.resolved(endpoint: 0, to: up + down, now: start)
    for address in up { balancer.linkChanged(address, .connected, now: start) }
    return balancer
  }

  @Test func callsSpreadOverTheServers() {
    var balancer = balancer(up: [a, b])
    var counts: [Address: Int] = [:]
    for _ in 0..<10 {
      if case .use(let address) = balancer.choose(excluding: [], now: start) { counts[address, default: 0] += 1 }
    }
    #expect(counts == [a: 5, b: 5])
  }

  @Test func theServerWithFewerOutstandingCallsIsTaken() {
    var balancer = balancer(up: [a, b])
    let first = balancer.choose(excluding: [], now: start)
    let second = balancer.choose(excluding: [], now: start)
    #expect(first != second)
    guard case .use(let address) = second else { return }
    _ = balancer.finished(address)
    #expect(balancer.choose(excluding: [], now: start) == second)
  }

  @Test func unreachableAndTriedServersArePassedOver() {
    var balancer = balancer(up: [a], down: [b])
    balancer.linkChanged(b, .failed(reason: "refused"), now: start)
    for _ in 0..<3 { #expect(balancer.choose(excluding: [], now: start) == .use(a)) }
    #expect(balancer.choose(excluding: [a], now: start) == .none(reason: "refused"))
  }

  @Test func aConnectionThatMayComeIsWaitedForOnlySoLong() {
    var balancer = balancer(up: [], down: [a])
    #expect(balancer.choose(excluding: [], now: start) == .wait(until: start + .seconds(2)))
    guard case .none = balancer.choose(excluding: [], now: start + .seconds(3)) else {
      Issue.record("still waiting")
      return
    }
  }

  @Test func aLostConnectionIsWaitedFor() {
    var balancer = balancer(up: [a])
    balancer.linkChanged(a, .disconnected, now: start + .seconds(10))
    #expect(balancer.choose(excluding: [], now: start + .seconds(11)) == .wait(until: start + .seconds(12)))
    balancer.linkChanged(a, .connected, now: start + .seconds(11))
    #expect(balancer.choose(excluding: [], now: start + .seconds(11)) == .use(a))
  }

  @Test func aServerThatLeavesKeepsItsCallsAndGetsNoNew() {
    var balancer = balancer(up: [a])
    #expect(balancer.choose(excluding: [], now: start) == .use(a))
    let change = balancer.resolved(endpoint: 0, to: [b], now: start)
    #expect(change == Balancer.Change(added: [b], removed: []))
    balancer.linkChanged(b, .connected, now: start)
    #expect(balancer.choose(excluding: [], now: start) == .use(b))
    let ends = [balancer.finished(a), balancer.finished(b)]
    #expect(ends == [true, false])
  }

  @Test func aNameThatFailsLaterKeepsWhatIsKnown() {
    var balancer = balancer(up: [a])
    balancer.resolutionFailed(endpoint: 0, reason: "no such name")
    #expect(balancer.choose(excluding: [], now: start) == .use(a))
  }

  @Test func aNameThatFailsAtFirstIsTheReason() {
    var balancer = Balancer(endpointCount: 1, connectGrace: .seconds(2), now: start)
    balancer.resolutionFailed(endpoint: 0, reason: "no such name")
    #expect(balancer.choose(excluding: [], now: start) == .none(reason: "no such name"))
  }
}
