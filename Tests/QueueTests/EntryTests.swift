import Models
import Testing

@testable import Queue

@Suite struct EntryTests {
  private func entry() -> Entry {
    Entry(sequence: 1, documentID: "d1", contentHash: [1], receivedAt: 0, contentBytes: 10)
  }

  @Test func backoffDoublesUpToItsLimit() {
    let policy = AttemptPolicy()
    #expect((1...4).map { policy.backoff(afterAttempt: $0) } == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    #expect(policy.backoff(afterAttempt: 10) == .seconds(300))
    #expect(policy.backoff(afterAttempt: .max) == .seconds(300))
    #expect(policy.backoff(afterAttempt: 0) == .seconds(1))
  }

  @Test func aLateCompletionRevivesADeadLetterOfALostWorker() {
    var policy = AttemptPolicy()
    policy.attemptsMax = 1
    var entry = entry()
    entry.lease(by: "w", now: 0, duration: .seconds(1))
    entry.expire(now: 1_000, policy: policy)
    #expect(entry.state == .dead)
    let isFailed = entry.fail(1, by: "w", reason: "", isPermanent: true, now: 2_000, policy: policy)
    #expect(!isFailed)
    let isDone = entry.complete(1, by: "w", articleIDs: ["a1"], now: 2_000)
    #expect(isDone && entry.state == .done && entry.reason.isEmpty)
  }

  @Test func aLateFailureCountsWhileNobodyElseHasIt() {
    var entry = entry()
    entry.lease(by: "w", now: 0, duration: .seconds(1))
    entry.expire(now: 1_000, policy: AttemptPolicy())
    #expect(entry.state == .waiting && entry.notBefore == 0)
    let isFailed = entry.fail(1, by: "w", reason: "slow", isPermanent: false, now: 1_500, policy: AttemptPolicy())
    #expect(isFailed && entry.notBefore == 2_500 && entry.reason == "attempt 1 of 5: slow")
  }

  @Test func leaseNumbersNeverComeBack() {
    var entry = entry()
    entry.lease(by: "w", now: 0, duration: .seconds(1))
    let isReleased = entry.release(1, by: "w")
    #expect(isReleased && entry.attempts == 0)
    entry.lease(by: "w", now: 0, duration: .seconds(1))
    #expect(entry.leaseNumber == 2 && entry.attempts == 1)
    _ = entry.fail(2, by: "w", reason: "", isPermanent: true, now: 0, policy: AttemptPolicy())
    entry.retry()
    entry.lease(by: "w", now: 0, duration: .seconds(1))
    #expect(entry.leaseNumber == 3 && entry.attempts == 1)
  }

  @Test(arguments: ["", "-", "q-1", "q-1-1-1", "q-0-1", "q-1-0", "q--1-1", "r-1-1", "q-1-x", "q-+-1"])
  func leasesOfOthersAreNotRead(text: String) {
    #expect(LeaseName(LeaseID(rawValue: text), of: "q") == nil)
  }

  @Test func leaseNamesComeBack() {
    let name = LeaseName(queue: "qabc", sequence: 41, number: 2)
    #expect(name.leaseID == "qabc-41-2")
    #expect(LeaseName(name.leaseID, of: "qabc") == name)
    #expect(LeaseName.randomQueueName().count == 8)
  }

  @Test func contentComesBackFromItsStoredForm() throws {
    let long = Document(url: "https://a.example", content: Array(String(repeating: "a long text ", count: 500).utf8))
    let packed = try StoredContent(long)
    #expect(packed.encoding == .zstd && packed.bytes.count < 500)
    #expect(packed.document() == long)
    let short = try StoredContent(Document(content: [1, 2, 3]))
    #expect(short.encoding == .plain)
    #expect(short.document() == Document(content: [1, 2, 3]))
    for length in [0, 1, 5, packed.bytes.count / 2, packed.bytes.count - 1] {
      #expect(StoredContent(encoding: .zstd, bytes: Array(packed.bytes.prefix(length))).document() == nil)
    }
  }

  @Test func theRosterForgetsTheSilent() {
    var roster = WorkerRoster(now: 0)
    for number in 0...WorkerRoster.workersMax { roster.hear(WorkerID(rawValue: "w\(number)"), now: Int64(number)) }
    let stats = roster.stats(leased: ["w0": 2], now: 2_000)
    #expect(stats.count == WorkerRoster.workersMax + 1)
    #expect(stats.first == WorkerStats(workerID: "w0", leased: 2, idleMilliseconds: 2_000))
    #expect(roster.stats(leased: [:], now: 700_000).isEmpty)
  }
}
