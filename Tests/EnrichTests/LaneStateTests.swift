import Models
import Testing

@testable import Enrich

/// The lane's decisions, without anything that runs.
struct LaneStateTests {
  private func document(_ number: Int) -> LeasedDocument {
    LeasedDocument(leaseID: LeaseID(rawValue: "l\(number)"), documentID: DocumentID(rawValue: "d\(number)"))
  }

  private func article(_ name: String, bytes: Int = 10) -> Article {
    Article(id: ArticleID(rawValue: name), body: String(repeating: "x", count: bytes))
  }

  @Test func worksThroughALease() {
    var state = LaneState(LaneLimits())
    #expect(state.next() == .lease(count: 8))
    state.leased([document(1), document(2)])
    #expect(state.next() == .enrich(document(1)))
    state.enriched(.success([article("a1")]))
    #expect(state.next() == .enrich(document(2)))
    state.enriched(.failure(DocumentFailure("no", isPermanent: true)))
    #expect(state.next() == .fail([Failure(leaseID: "l2", reason: "no", isPermanent: true)]))
    state.failed([Failure(leaseID: "l2")])
    #expect(state.next() == .put([article("a1")]))
    #expect(state.held == ["l1"])
    state.put(count: 1)
    let completion = Completion(leaseID: "l1", articleIDs: ["a1"])
    #expect(state.next() == .complete([completion]))
    state.completed([completion])
    #expect(state.held.isEmpty)
    #expect(state.next() == .lease(count: 8))
  }

  @Test func manyArticlesOfOneDocumentGoInSeveralPuts() {
    var limits = LaneLimits()
    limits.putArticlesMax = 3
    var state = LaneState(limits)
    state.leased([document(1)])
    _ = state.next()
    state.enriched(.success((0..<7).map { article("a\($0)") }))
    var counts: [Int] = []
    while case .put(let articles) = state.next() {
      counts.append(articles.count)
      state.put(count: articles.count)
    }
    #expect(counts == [3, 3, 1])
    #expect(
      state.next() == .complete([Completion(leaseID: "l1", articleIDs: (0..<7).map { ArticleID(rawValue: "a\($0)") })]))
  }

  @Test func bigArticlesGoAlone() {
    var limits = LaneLimits()
    limits.putBytesMax = 10_000
    var state = LaneState(limits)
    state.leased([document(1)])
    state.enriched(.success([article("a", bytes: 9_500), article("b", bytes: 20_000), article("c")]))
    guard case .put(let first) = state.next() else { return #expect(Bool(false), "expected a put") }
    #expect(first.map(\.id) == ["a"])
    state.put(count: 1)
    guard case .put(let second) = state.next() else { return #expect(Bool(false), "expected a put") }
    #expect(second.map(\.id) == ["b"])
  }

  @Test func errorsPauseWithACountThatASuccessResets() {
    var state = LaneState(LaneLimits())
    for failures in 1...3 {
      #expect(state.next() == .lease(count: 8))
      state.failedCall()
      #expect(state.next() == .pause(failures: failures))
    }
    state.leased([])
    state.failedCall()
    #expect(state.next() == .pause(failures: 1))
  }

  @Test func lostLeasesAreNotWorkedOn() {
    var state = LaneState(LaneLimits())
    state.leased([document(1), document(2)])
    state.lost(["l1"])
    #expect(state.next() == .enrich(document(2)))
    #expect(state.held == ["l2"])
  }

  @Test func aStopFinishesWhatIsDoneAndReleasesTheRest() {
    var state = LaneState(LaneLimits())
    state.leased([document(1), document(2)])
    state.enriched(.success([article("a1")]))
    state.stop()
    #expect(state.next() == .release(["l2"]))
    state.released(["l2"])
    #expect(state.next() == .put([article("a1")]))
    state.put(count: 1)
    #expect(state.next() == .complete([Completion(leaseID: "l1", articleIDs: ["a1"])]))
    state.completed([Completion(leaseID: "l1")])
    #expect(state.next() == .stop)
  }

  @Test func aStopGivesUpAfterSomeAttempts() {
    var state = LaneState(LaneLimits())
    state.leased([document(1)])
    state.enriched(.success([article("a1")]))
    state.stop()
    let attempts = 1...LaneLimits().stoppingAttemptsMax
    for attempt in attempts {
      #expect(state.next() == .put([article("a1")]))
      state.putFailed(WorkError("away"))
      if attempt < attempts.upperBound { #expect(state.next() == .pause(failures: attempt)) }
    }
    for attempt in attempts {
      #expect(state.next() == .release(["l1"]))
      state.failedCall()
      if attempt < attempts.upperBound { #expect(state.next() == .pause(failures: attempt)) }
    }
    #expect(state.next() == .stop)
  }

  @Test func documentsThatArriveAfterAStopGoBack() {
    var state = LaneState(LaneLimits())
    #expect(state.next() == .lease(count: 8))
    state.stop()
    state.leased([document(1)])
    #expect(state.next() == .release(["l1"]))
  }
}
