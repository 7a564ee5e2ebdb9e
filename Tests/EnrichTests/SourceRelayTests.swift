import Logging
import Models
import ServiceLifecycle
import Synchronization
import Testing

@testable import Enrich

@Suite(.timeLimit(.minutes(1))) struct SourceRelayTests {
  /// A registry with edits, and an archive that may fail.
  private final class Desk: SourceEdits {
    struct State {
      var edits: [SourceRecord]
      var failures = 0
      var asked: [String] = []
      var told: [[SourceRecord]] = []
    }

    let state: Mutex<State>

    init(_ edits: [SourceRecord], failures: Int = 0) { state = Mutex(State(edits: edits, failures: failures)) }

    func edits(after cursor: String) async throws(WorkError) -> (records: [SourceRecord], cursor: String) {
      state.withLock { state in
        state.asked.append(cursor)
        let rest = Array(state.edits.filter { $0.editNumber > Int(cursor) ?? 0 }.prefix(2))
        return (rest, rest.last.map { String($0.editNumber) } ?? cursor)
      }
    }

    func put(_ records: [SourceRecord]) async throws(WorkError) {
      let fails = state.withLock { state in
        state.failures -= 1
        if state.failures < 0 { state.told.append(records) }
        return state.failures >= 0
      }
      if fails { throw WorkError("no archive") }
    }
  }

  private static let edits = (1...3).map { SourceRecord(id: SourceID(rawValue: "s\($0).example"), editNumber: $0) }

  /// Runs until so many pauses were asked for; returns them.
  private func carry(_ desk: Desk, pauses count: Int, during: @escaping @Sendable (Int) -> Void = { _ in }) async throws
    -> [Duration]
  {
    let pauses = Mutex<[Duration]>([])
    let relay = SourceRelay(
      edits: desk, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      sleep: { pause in
        let number = pauses.withLock { pauses in
          pauses.append(pause)
          return pauses.count
        }
        during(number)
        if number >= count { throw CancellationError() }
      })
    try await relay.run()
    return pauses.withLock { $0 }
  }

  @Test func editsAreCarriedOnceAndThenThoseThatCome() async throws {
    let desk = Desk(Self.edits)
    let pauses = try await carry(desk, pauses: 2) { number in
      guard number == 1 else { return }
      desk.state.withLock { $0.edits.append(SourceRecord(id: "s1.example", editNumber: 4)) }
    }
    let state = desk.state.withLock { $0 }
    #expect(state.told.map { $0.map(\.editNumber) } == [[1, 2], [3], [4]])
    #expect(pauses == [SourceRelay.interval, SourceRelay.interval])
  }

  @Test func whatTheArchiveDidNotTakeIsToldAgain() async throws {
    let desk = Desk(Self.edits, failures: 2)
    let pauses = try await carry(desk, pauses: 3)
    let state = desk.state.withLock { $0 }
    #expect(state.told.map { $0.map(\.editNumber) } == [[1, 2], [3]])
    #expect(state.asked == ["", "", "", "2", "3"])
    #expect(pauses == [SourceRelay.interval, SourceRelay.interval * 2, SourceRelay.interval])
  }
}
