import Models
import Registry
import Testing

struct PollScheduleTests {
  private let schedule = PollSchedule()
  private let now = Timestamp(millisecondsSinceEpoch: 1_750_000_000_000)
  private let url = "https://echo.example/feed"

  private func record(interval: Int = 0, failures: Int = 0) -> FeedRecord {
    FeedRecord(Subscription(url: url, state: .active, failureCount: failures, intervalSeconds: interval))
  }

  private func answer(new: Int = 0, _ change: (inout PollAnswer) -> Void = { _ in }) -> PollAnswer {
    var answer = PollAnswer()
    answer.newCount = new
    answer.permanentURL = url
    change(&answer)
    return answer
  }

  /// The pause, without the twentieth by which feeds drift apart.
  private func pause(_ record: FeedRecord) -> Int {
    let next = record.subscription.nextAt?.millisecondsSinceEpoch ?? 0
    return Int(Double(next - now.millisecondsSinceEpoch) / 1_000)
  }

  @Test func thePauseFollowsTheFeed() {
    #expect(schedule.after(answer(new: 1), record(), now: now).subscription.intervalSeconds == 900)
    #expect(schedule.after(answer(), record(interval: 900), now: now).subscription.intervalSeconds == 1_350)
    #expect(schedule.after(answer(new: 9), record(interval: 400), now: now).subscription.intervalSeconds == 300)
    #expect(schedule.after(answer(), record(interval: 80_000), now: now).subscription.intervalSeconds == 86_400)
  }

  @Test func nextIsNeverBeforeThePauseAndLittleAfter() {
    let seconds = pause(schedule.after(answer(new: 1), record(), now: now))
    #expect((900...945).contains(seconds))
  }

  @Test func aPauseThatIsSetHolds() {
    var fixed = record(interval: 9_000)
    fixed.subscription.fixedIntervalSeconds = 600
    let hinted = answer(new: 1) {
      $0.hint = .seconds(7_200)
      $0.quietHours = QuietHours(hours: Set(0...22))
    }
    let next = schedule.after(hinted, fixed, now: now)
    #expect((600...630).contains(pause(next)) && next.subscription.intervalSeconds == 600)
    #expect(
      (600...630).contains(pause(schedule.after(PollFailure("no"), fixed, now: now))), "not more often after failures")
    let busy = schedule.after(PollFailure("429", retryAfter: .seconds(9_000)), fixed, now: now)
    #expect(pause(busy) >= 9_000, "what a site asks for while it is busy is kept to")
    fixed.subscription.fixedIntervalSeconds = 1
    #expect(pause(schedule.after(answer(), fixed, now: now)) >= 300)
  }

  @Test func hintsAreALowerBound() {
    let ttl = schedule.after(answer(new: 1) { $0.hint = .seconds(3_600) }, record(), now: now)
    #expect((3_600...3_780).contains(pause(ttl)) && ttl.hintSeconds == 3_600 && ttl.subscription.intervalSeconds == 900)
    let kept = schedule.after(answer(), ttl, now: now)
    #expect((3_600...3_780).contains(pause(kept)))
    let fresh = schedule.after(answer(new: 1) { $0.freshFor = .seconds(7_200) }, record(), now: now)
    #expect((7_200...7_560).contains(pause(fresh)))
    let year = schedule.after(answer(new: 1) { $0.hint = .seconds(31_536_000) }, record(), now: now)
    #expect(pause(year) < 46_000)
  }

  @Test func failuresBackOff() {
    var failed = schedule.after(PollFailure("500"), record(interval: 900), now: now)
    #expect(
      (300...315).contains(pause(failed)) && failed.subscription.error == "500" && failed.subscription.failureCount == 1
    )
    failed = schedule.after(PollFailure("500"), failed, now: now)
    #expect((600...630).contains(pause(failed)) && failed.subscription.failureCount == 2)
    let long = schedule.after(PollFailure("500"), record(failures: 40), now: now)
    #expect((86_400...90_720).contains(pause(long)))
    let mended = schedule.after(answer(), failed, now: now)
    #expect(mended.subscription.failureCount == 0 && mended.subscription.error.isEmpty)
    #expect(mended.subscription.intervalSeconds == 1_350)
  }

  @Test func aServerSaysWhenToComeBack() {
    let busy = schedule.after(PollFailure("429", retryAfter: .seconds(7_000)), record(), now: now)
    #expect((7_000...7_350).contains(pause(busy)))
    let soon = schedule.after(PollFailure("429", retryAfter: .seconds(1)), record(), now: now)
    #expect((300...315).contains(pause(soon)))
    let never = schedule.after(PollFailure("503", retryAfter: .seconds(99_999_999)), record(), now: now)
    #expect(pause(never) <= 7 * 86_400 + 30_240)
  }

  @Test func goneIsTheEnd() {
    let gone = schedule.after(PollFailure("410", isFinal: true), record(), now: now)
    #expect(gone.subscription.state == .ended && gone.subscription.nextAt == nil)
  }

  @Test func aMoveCountsWhenItIsRepeated() {
    let new = "https://new.example/feed"
    let moving = answer { $0.permanentURL = new }
    let once = schedule.after(moving, record(), now: now)
    #expect(once.subscription.url == url && once.movedTo == new)
    #expect(schedule.after(moving, once, now: now).subscription.url == new)
    #expect(schedule.after(answer(), once, now: now).movedTo.isEmpty)
    let elsewhere = schedule.after(answer { $0.permanentURL = "https://third.example/" }, once, now: now)
    #expect(elsewhere.subscription.url == url && elsewhere.movedCount == 1)
  }

  @Test func quietHoursAreKept() {
    // 1_750_000_000 is Sunday 15 June 2025, 15:06:40.
    #expect(QuietHours(hours: [15, 16]).next(notBefore: now).millisecondsSinceEpoch == 1_750_006_800_000)
    #expect(QuietHours(weekdays: [7]).next(notBefore: now).millisecondsSinceEpoch == 1_750_032_000_000)
    #expect(QuietHours(hours: Set(0...23)).next(notBefore: now) == now)
    #expect(QuietHours(hours: [3]).next(notBefore: now) == now)
  }

  @Test func seenEntriesAreBounded() {
    var record = record()
    record.markSeen((0..<5_000).map { EntryMark(value: UInt64($0)) })
    record.markSeen([EntryMark(value: 4_000), EntryMark(value: 9_000)])
    #expect(record.seen.count == RegistryLimits.seenMax && record.seen.last == EntryMark(value: 9_000))
    #expect(record.seen.dropLast().last == EntryMark(value: 4_000))
    #expect(EntryMark("abcdefghijklmnop") != EntryMark("abcdefghijklnnop"))
  }
}
