import Glibc
import Testing

@testable import NNG

struct HandlerExecutorTests {
  /// A handler that finds room stays on its thread; while it is inside, the next finds none; after, there is room again.
  @Test func beginsWhereItIsAsLongAsThereIsRoom() async {
    let executor = HandlerExecutor(insideMax: 1)
    for _ in 0..<100 {
      let stayed = await Self.thread(on: executor) { #expect(!executor.beginHere()) }
      #expect(stayed)
    }
  }

  @Test func withoutRoomNobodyBegins() async {
    let executor = HandlerExecutor(insideMax: 0)
    #expect(!executor.beginHere())
    await withTaskExecutorPreference(executor) { await Task.yield() }
  }

  /// Whether the work ran on the thread from which it was begun.
  private static func thread(on executor: HandlerExecutor, _ work: @Sendable () -> Void) async -> Bool {
    // The thread of the round before gives its room back a moment after that round's end was told.
    while !executor.beginHere() { await Task.yield() }
    let before = pthread_self()
    return await withTaskExecutorPreference(executor) {
      work()
      return pthread_equal(before, pthread_self()) != 0
    }
  }
}
