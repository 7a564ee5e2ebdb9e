import Archive
import Fetching
import Formats
import Models
import Synchronization
import TestKit
import Testing

@testable import Alerts

/// Whatever fails in between, every match is delivered, and a receiver that knows deliveries by their IDs has each revision
/// once.
@Suite struct AlertFaultTests {
  /// A receiver that loses requests, and answers that it sent.
  private final class Receiver: Poster {
    struct State {
      var random: SeededRandom
      var isSound = false
      /// By delivery ID, what the first request of it held.
      var taken: [String: String] = [:]
    }

    let state: Mutex<State>

    init(seed: UInt64) { state = Mutex(State(random: SeededRandom(seed: seed))) }

    func check(_ url: CanonicalURL) async throws(FetchError) {}

    func post(to host: String, _ request: @Sendable () -> PostRequest) async throws(FetchError) -> PostAnswer {
      let request = request()
      let fate = state.withLock { state in
        let fate = state.isSound ? 9 : Int.random(in: 0...9, using: &state.random)
        if fate >= 2, let id = request.headers["webhook-id"], state.taken[id] == nil {
          state.taken[id] = String(decoding: request.body, as: UTF8.self)
        }
        return fate
      }
      switch fate {
      case 0: throw FetchError(.connection, "no connection")
      case 1: return PostAnswer(status: 503)
      // Taken, and the answer lost.
      case 2, 3: throw FetchError(.timeout, "no answer")
      default: return PostAnswer(status: 204)
      }
    }
  }

  @Test(arguments: 1...6)
  func nothingIsMissed(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let receiver = Receiver(seed: seed &+ 1_000)
    let world = try await LaneWorld()
    try await world.add()
    let time = AlertTime(now: { world.clock.withLock(\.self) }, sleep: { _ in })
    let key = try await world.store.alert("storms").key
    func lane() -> AlertLane {
      AlertLane(
        key: key, store: world.store, archive: world.archive, sender: AlertSender(poster: receiver, time: time),
        schedule: DeliverySchedule(), time: time, metrics: AlertMetrics(), logger: .init(label: "test"), wait: .zero)
    }
    // The first is more than one delivery holds.
    try await world.put(1...60)
    var (next, expected): (Int, Set<Int>) = (61, Set(1...60))
    for _ in 0..<40 {
      switch Int.random(in: 0...5, using: &random) {
      case 0, 1:
        let numbers = next..<(next + Int.random(in: 1...12, using: &random))
        next = numbers.upperBound
        try await world.put(numbers)
        expected.formUnion(numbers)
      case 2: try await world.put([next + 10_000], title: "Calm")
      case 3: _ = try await world.store.retryDeadLetters(of: "storms", ids: nil, now: time.now())
      default: break
      }
      // Ended at any of its steps, a lane is as one that was killed: what it knew is in the store or nowhere.
      let lane = lane()
      for _ in 0..<Int.random(in: 0...4, using: &random) { try await lane.step() }
      world.pass(.seconds(Int.random(in: 0...20_000, using: &random)))
    }
    receiver.state.withLock { $0.isSound = true }
    _ = try await world.store.retryDeadLetters(of: "storms", ids: nil, now: time.now())
    var quiet = 0
    while quiet < 3 {
      world.pass(.seconds(4_000))
      let before = try await world.store.alert("storms")
      try await lane().step()
      quiet = try await world.store.alert("storms") == before ? quiet + 1 : 0
    }
    let bodies = receiver.state.withLock { Array($0.taken.values) }.joined()
    for number in expected {
      let count = bodies.components(separatedBy: "\"\(ArticleSamples.identifier(number))\"").count - 1
      #expect(count == 1, "article \(number) was delivered \(count) times")
    }
    #expect(!bodies.contains("Calm"))
    let alert = try await world.store.alert("storms").alert
    #expect(alert.waiting == 0 && alert.dead == 0)
  }
}
