import Archive
import Fetching
import Formats
import Logging
import Models
import Synchronization
import TestKit
import Testing

@testable import Alerts

/// One lane over an archive and a store in memory, a receiver that answers as the test says, and a clock that stands still.
final class LaneWorld: Poster {
  let archive: any ArticleArchive
  let store: AlertStore
  let clock = Mutex(Timestamp(millisecondsSinceEpoch: 1_739_188_800_000))
  /// What the receiver got, in order, also what it failed at.
  let received = Mutex<[PostRequest]>([])
  private let answers = Mutex<[Result<PostAnswer, FetchError>]>([])

  init(archive: (any ArticleArchive)? = nil, store: AlertStore? = nil) async throws {
    self.archive = try archive ?? SQLiteArticleArchive.inMemory()
    self.store = try store ?? AlertStore(path: nil)
  }

  /// What the next posts are answered with; then 200.
  func answer(_ results: Result<PostAnswer, FetchError>...) { answers.withLock { $0 += results } }

  func check(_ url: CanonicalURL) async throws(FetchError) {
    if url.host.hasPrefix("10.") { throw FetchError(.refusedAddress, "\(url.host) is a private address") }
    if url.host.hasPrefix("away.") { throw FetchError(.unresolved, "the name \(url.host) has no address") }
  }

  func post(to host: String, _ request: @Sendable () -> PostRequest) async throws(FetchError) -> PostAnswer {
    let request = request()
    received.withLock { $0.append(request) }
    let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    return try (next ?? .success(PostAnswer(status: 200))).get()
  }

  func lane(_ name: String = "storms") async throws -> AlertLane {
    let time = AlertTime(now: { self.clock.withLock(\.self) }, sleep: { _ in })
    return AlertLane(
      key: try await store.alert(name).key, store: store, archive: archive,
      sender: AlertSender(poster: self, time: time), schedule: DeliverySchedule(), time: time, metrics: AlertMetrics(),
      logger: Logger(label: "test"), wait: .zero)
  }

  func pass(_ time: Duration) { clock.withLock { $0 = $0.advanced(by: time) } }

  func add(_ name: String = "storms", cursor: String = "0") async throws {
    let request = CreateAlertRequest(name: name, filter: ArticleFilter(text: "storm"), url: "https://hooks.example/x")
    _ = try await store.add(AlertDraft(request), cursor: cursor, now: clock.withLock(\.self))
  }

  func put(_ numbers: some Sequence<Int>, title: String = "Storm over the sea", sequence: Int? = nil) async throws {
    let articles = numbers.map {
      ArticleSamples.article($0, title: "\(title) \($0)", sequence: sequence, contentHash: sequence.map { "r\($0)" })
    }
    _ = try await archive.put(articles)
  }

  var alert: Alert { get async throws { try await store.alert("storms").alert } }
  var ids: [String] { received.withLock { $0.compactMap { $0.headers["webhook-id"] } } }
  var bodies: [String] { received.withLock { $0.map { String(decoding: $0.body, as: UTF8.self) } } }
}

@Suite struct AlertLaneTests {
  private let broken = Result<PostAnswer, FetchError>.success(PostAnswer(status: 500))

  @Test func matchesAreDeliveredInBatches() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...60)
    try await world.put(100...120, title: "Calm")
    let lane = try await world.lane()
    for _ in 0..<8 { try await lane.step() }
    #expect(world.ids.count == 2 && Set(world.ids).count == 2)
    #expect(world.bodies[0].components(separatedBy: "\"title\"").count == AlertLimits.batchCountMax + 1)
    let alert = try await world.alert
    #expect(alert.articleCount == 60 && alert.deliveryCount == 2 && alert.waiting == 0 && alert.error.isEmpty)
    #expect(Int(alert.cursor) ?? 0 >= 81)
    #expect(!world.bodies.joined().contains("Calm"))
  }

  @Test func aFailureComesAgainUnderItsIDAndThenTheNext() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...1)
    world.answer(broken, .failure(FetchError(.timeout, "late")))
    let lane = try await world.lane()
    try await lane.step()
    try await lane.step()
    try await world.put(2...2)
    for _ in 0..<3 { try await lane.step() }
    #expect(world.ids.count == 1, "nothing is sent before its time, and nothing overtakes")
    #expect(try await world.alert.error == "the receiver answered 500")
    world.pass(.seconds(5))
    try await lane.step()
    world.pass(.seconds(15))
    for _ in 0..<4 { try await lane.step() }
    #expect(world.ids.count == 4 && Set(world.ids.prefix(3)).count == 1 && world.ids[3] != world.ids[0])
    #expect(Set(world.bodies.prefix(3)).count == 1)
    let alert = try await world.alert
    #expect(alert.articleCount == 2 && alert.error.isEmpty)
  }

  @Test func afterTheLastAttemptNewerOnesGoOn() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...1)
    let lane = try await world.lane()
    try await lane.step()
    for _ in 0..<12 {
      world.answer(broken)
      try await lane.step()
      world.pass(.seconds(3_600))
    }
    #expect(try await world.alert.dead == 1)
    try await world.put(2...2)
    for _ in 0..<3 { try await lane.step() }
    #expect(try await world.alert.articleCount == 1 && world.ids.count == 13)
    #expect(try await world.store.retryDeadLetters(of: "storms", ids: nil, now: world.clock.withLock(\.self)) == 1)
    try await lane.step()
    let alert = try await world.alert
    #expect(world.ids.last == world.ids.first && alert.articleCount == 2 && alert.dead == 0)
  }

  @Test func goneEndsTheAlert() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...1)
    world.answer(.success(PostAnswer(status: 410)))
    let lane = try await world.lane()
    for _ in 0..<5 { try await lane.step() }
    let alert = try await world.alert
    #expect(alert.state == .ended && alert.error.contains("410") && alert.dead == 1 && world.ids.count == 1)
    _ = try await world.store.setPaused("storms", false, now: world.clock.withLock(\.self))
    _ = try await world.store.retryDeadLetters(of: "storms", ids: nil, now: world.clock.withLock(\.self))
    for _ in 0..<3 { try await lane.step() }
    #expect(try await world.alert.articleCount == 1)
  }

  @Test func aRevisionIsSentAsItIsNow() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...1)
    world.answer(broken)
    let lane = try await world.lane()
    for _ in 0..<2 { try await lane.step() }
    try await world.put(1...1, title: "Storm gone, says", sequence: 50)
    world.pass(.seconds(60))
    for _ in 0..<4 { try await lane.step() }
    #expect(world.bodies[1].contains("Storm gone, says 1") && world.ids[1] == world.ids[0])
    #expect(world.ids.count == 3, "the revision is a match of its own")
  }

  @Test func aCursorOfAnotherArchiveEndsTheAlert() async throws {
    let world = try await LaneWorld()
    try await world.add(cursor: "999999")
    try await world.lane().step()
    let alert = try await world.alert
    #expect(alert.state == .ended && alert.error.contains("another"))
  }

  @Test func aForgottenAlertDeliversNothing() async throws {
    let world = try await LaneWorld()
    try await world.add()
    try await world.put(1...1)
    let lane = try await world.lane()
    try await lane.step()
    try await world.store.remove("storms")
    for _ in 0..<3 { try await lane.step() }
    #expect(world.ids.isEmpty)
  }
}
