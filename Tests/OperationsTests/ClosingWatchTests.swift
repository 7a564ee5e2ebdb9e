import Logging
import Synchronization
import Testing

@testable import Operations

@Suite struct ClosingWatchTests {
  private struct Over: Error {}

  /// Looks a number of times, without waiting; nng is stuck from one of them on.
  private func look(times: Int, stuckFrom first: Int) async throws {
    let count = Atomic(0)
    let watch = ClosingWatch(
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      isStuck: { count.load(ordering: .relaxed) >= first },
      sleep: { _ in
        guard count.add(1, ordering: .relaxed).newValue <= times else { throw Over() }
      })
    try await watch.run()
  }

  @Test func aServiceGoesOnWhereNothingIsStuck() async throws {
    try await look(times: 5, stuckFrom: 6)
  }

  @Test func aServiceEndsWhenNNGIsStuck() async throws {
    let failure = await #expect(throws: ProgramFailure.self) { try await look(times: 5, stuckFrom: 3) }
    #expect(failure?.exitStatus == .tryLater)
  }
}
