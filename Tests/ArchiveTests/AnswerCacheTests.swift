import Synchronization
import Testing

@testable import Archive

/// What is computed for several is computed once.
@Suite struct AnswerCacheTests {
  private struct Failure: Error {}

  private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func next() -> Int { count.withLock { count in (count += 1, count).1 } }
  }

  @Test func whoeverAsksMeanwhileWaitsForTheSame() async throws {
    let cache = AnswerCache<String, Int>(age: .seconds(15), entriesMax: 2)
    let (counter, (gate, opener)) = (Counter(), AsyncStream<Never>.makeStream())
    let compute: @Sendable () async throws -> Int = {
      let number = counter.next()
      for await _ in gate {}
      return number
    }
    // Each runs up to where it waits before the next one begins.
    let callers = (0..<8).map { _ in Task.immediate { try await cache.answer(for: "DE", at: 1, compute) } }
    opener.finish()
    for caller in callers { #expect(try await caller.value == 1) }
    #expect(try await cache.answer(for: "DE", at: 1, compute) == 1)
    #expect(counter.value == 1)
    #expect(try await cache.answer(for: "FR", at: 1, compute) == 2)
  }

  @Test func aFailureIsNotKept() async throws {
    let cache = AnswerCache<String, Int>(age: .seconds(15), entriesMax: 2)
    await #expect(throws: Failure.self) { try await cache.answer(for: "", at: 1) { throw Failure() } }
    #expect(try await cache.answer(for: "", at: 1) { 7 } == 7)
  }
}
