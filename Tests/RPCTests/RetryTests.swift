import Models
import Synchronization
import Testing

@testable import RPC

struct RetryTests {
  private func pause(
    _ error: RPCError, attempts: Int = 1, isIdempotent: Bool = true, timeLeft: Duration = .seconds(60)
  ) -> Duration? {
    var generator = SplitMix(seed: 1)
    return RetryPolicy().pause(
      after: error, attempts: attempts, isIdempotent: isIdempotent, timeLeft: timeLeft, using: &generator)
  }

  private var unexecuted: RPCError { RPCError(Status(code: .unavailable), isUnexecuted: true) }

  @Test func onlyWhatMayHelpAndDoesNoHarmIsTriedAgain() {
    #expect(pause(.unavailable("")) != nil)
    #expect(pause(.unavailable(""), isIdempotent: false) == nil)
    #expect(pause(unexecuted, isIdempotent: false) != nil)
    #expect(pause(.resourceExhausted("", retryAfter: .seconds(1))) != nil)
    #expect(pause(RPCError(.resourceExhausted, "")) == nil)
    for code in [StatusCode.invalidArgument, .internal, .deadlineExceeded, .cancelled, .notFound] {
      #expect(pause(RPCError(code, "")) == nil)
    }
  }

  @Test func attemptsAndTimeAreBounded() {
    #expect(pause(unexecuted, attempts: 3) != nil)
    #expect(pause(unexecuted, attempts: 4) == nil)
    #expect(pause(.resourceExhausted("", retryAfter: .seconds(61))) == nil)
  }

  @Test func theServersWishIsKept() throws {
    let asked = Duration.seconds(3)
    let chosen = try #require(pause(.resourceExhausted("", retryAfter: asked)))
    #expect(chosen >= asked && chosen <= asked * 1.2)
  }

  @Test func pausesGrowUpToTheirBound() {
    let backoff = Backoff(first: .milliseconds(100), max: .seconds(1))
    var generator = SplitMix(seed: 7)
    for (failures, bound) in [(1, 100), (2, 200), (3, 400), (4, 800), (5, 1_000), (50, 1_000)] {
      for _ in 0..<100 {
        let pause = backoff.pause(afterFailures: failures, using: &generator)
        #expect(pause >= .zero && pause <= .milliseconds(bound))
      }
    }
  }

  @Test func theInterceptorCallsAgainUntilItWorks() async throws {
    let slept = Mutex<[Duration]>([])
    let interceptor = RetryInterceptor(generator: SplitMix(seed: 3)) { pause in slept.withLock { $0.append(pause) } }
    let call = ClientCall(
      method: "a.B/C", isIdempotent: true, deadline: .now + .seconds(60), metadata: Metadata(), waitsForReady: false)
    var attempts = 0
    try await interceptor.intercept(call) { _ in
      attempts += 1
      if attempts < 3 { throw RPCError.unavailable("") }
    }
    #expect(attempts == 3)
    #expect(slept.withLock { $0.count } == 2)
  }
}
