import Foundation
import Models
import Testing

@testable import Alerts

@Suite struct AlertStoreTests {
  private let noon = Timestamp(millisecondsSinceEpoch: 1_739_188_800_000)

  private func draft(_ name: String, url: String = "https://hooks.example/x") throws -> AlertDraft {
    try AlertDraft(CreateAlertRequest(name: name, filter: ArticleFilter(text: "storm", countries: ["FR"]), url: url))
  }

  private func delivery(_ id: String) -> AlertDelivery { AlertDelivery(id: id, articleIDs: ["a1", "a2"]) }

  /// A file and one in memory behave alike.
  private func eachStore(_ body: (AlertStore) async throws -> Void) async throws {
    try await body(AlertStore(path: nil))
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-alerts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(AlertStore(path: folder.appending(path: "alerts.sqlite").path))
  }

  @Test func alertsAreKeptByName() async throws {
    try await eachStore { store in
      let made = try await store.add(draft("b"), cursor: "7", now: noon)
      _ = try await store.add(draft("a", url: ""), cursor: "0", now: noon)
      #expect(made.shown.url == "https://hooks.example/…" && made.shown.cursor == "7" && made.shown.state == .active)
      #expect(made.shown.filter == ArticleFilter(text: "storm", countries: ["FR"]) && made.secret != nil)
      #expect(try await store.alert("b") == made)
      await #expect(throws: AlertError.self) { try await store.add(draft("b"), cursor: "0", now: noon) }
      #expect(try await store.alerts(after: "", limit: 10).map(\.alert.name) == ["a", "b"])
      #expect(try await store.alerts(after: "a", limit: 10).map(\.alert.name) == ["b"])
      #expect(try await store.activeKeys() == [made.key], "an alert without a webhook does not deliver")
      #expect(try await store.setPaused("b", true, now: noon).shown.state == .paused)
      #expect(try await store.standing(made.key, now: noon, pauseMax: .seconds(86_400)) == nil)
      try await store.remove("b")
      await #expect(throws: AlertError.self) { try await store.remove("b") }
      #expect(try await store.add(draft("b"), cursor: "0", now: noon).key != made.key, "a key is never given again")
    }
  }

  @Test func aCursorMovesWithItsDeliveryOrNotAtAll() async throws {
    try await eachStore { store in
      let key = try await store.add(draft("a"), cursor: "1", now: noon).key
      #expect(try await store.advance(key, from: "1", to: "5", delivery("m1"), now: noon))
      #expect(try await store.advance(key, from: "1", to: "9", delivery("m2"), now: noon) == false)
      let standing = try #require(try await store.standing(key, now: noon, pauseMax: .seconds(86_400)))
      #expect(standing.due?.id == "m1" && standing.due?.articleIDs == ["a1", "a2"] && standing.isBusy)
      #expect(standing.due?.fromCursor == "1" && standing.due?.toCursor == "5" && standing.record.alert.cursor == "5")
      #expect(standing.record.alert.waiting == 1 && standing.record.alert.waitingSince == noon)
      let first = try #require(standing.due)
      try await store.delivered(first, of: key, articleCount: 2, now: noon)
      try await store.delivered(first, of: key, articleCount: 2, now: noon)
      let after = try await store.alert("a").alert
      #expect(after.deliveryCount == 1 && after.articleCount == 2 && after.deliveredAt == noon && after.waiting == 0)
    }
  }

  @Test func failuresWaitAndTheDeadAreRetriedOrDropped() async throws {
    try await eachStore { store in
      let key = try await store.add(draft("a"), cursor: "1", now: noon).key
      _ = try await store.advance(key, from: "1", to: "5", delivery("m1"), now: noon)
      let first = try #require(try await store.standing(key, now: noon, pauseMax: .seconds(86_400))?.due)
      let later = noon.advanced(by: .seconds(5))
      let reason = String(repeating: "é", count: 2_000)
      try await store.failed(first, of: key, reason: reason, now: noon, nextAt: later)
      let waiting = try #require(try await store.standing(key, now: noon, pauseMax: .seconds(86_400)))
      #expect(waiting.due == nil && waiting.nextAt == later && waiting.isBusy)
      #expect(waiting.record.alert.error.utf8.count == AlertLimits.errorBytesMax)
      #expect(try await store.standing(key, now: later, pauseMax: .seconds(86_400))?.due?.attempts == 1)
      try await store.failed(first, of: key, reason: "over", now: later, nextAt: nil)
      #expect(
        try await store.standing(key, now: later, pauseMax: .seconds(86_400))?.isBusy == false,
        "the dead hold up nobody")
      let dead = try await store.deadLetters(of: "a", after: "", limit: 10)
      #expect(dead.map(\.delivery.id) == ["m1"] && dead[0].delivery.attempts == 2 && dead[0].delivery.error == "over")
      #expect(try await store.deadLetters(of: "a", after: dead[0].cursor, limit: 10).isEmpty)
      await #expect(throws: AlertError.self) { try await store.deadLetters(of: "a", after: "'; --", limit: 1) }
      #expect(try await store.retryDeadLetters(of: "a", ids: ["m0", "' OR 1=1"], now: later) == 0)
      #expect(try await store.retryDeadLetters(of: "a", ids: ["m1", "m1"], now: later) == 1)
      let again = try #require(try await store.standing(key, now: later, pauseMax: .seconds(86_400)))
      #expect(again.due?.attempts == 0 && !again.isBusy, "what is retried holds up nothing new")
      try await store.failed(first, of: key, reason: "over", now: later, nextAt: nil)
      #expect(try await store.dropDeadLetters(of: "a", ids: nil) == 1)
      #expect(try await store.alert("a").alert.dead == 0)
      await #expect(throws: AlertError.self) { try await store.dropDeadLetters(of: "b", ids: nil) }
    }
  }

  @Test func thereAreNotTooMany() async throws {
    let store = try AlertStore(path: nil)
    for number in 0..<AlertLimits.alertsMax { _ = try await store.add(draft("n\(number)"), cursor: "0", now: noon) }
    let error = await #expect(throws: AlertError.self) { try await store.add(draft("more"), cursor: "0", now: noon) }
    #expect(error?.code == .full)
  }

  @Test func filesAreKeptAndOthersRefused() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-alerts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "alerts.sqlite").path
    let secret = try await AlertStore(path: path).add(draft("a"), cursor: "1", now: noon).secret
    #expect(try await AlertStore(path: path).alert("a").secret == secret)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600, "it holds secrets")
    let other = folder.appending(path: "other").path
    try Data("no database, but long enough to be looked at as one by SQLite".utf8).write(to: URL(filePath: other))
    #expect(throws: AlertError.self) { try AlertStore(path: other) }
  }
}
