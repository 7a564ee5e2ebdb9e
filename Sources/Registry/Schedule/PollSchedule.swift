public import Models

/// When a feed is polled next: pure decisions over what its polls brought.
///
/// The pause goes down by half when there is something new and up by half when there is not, between two bounds; what the
/// feed and its server ask for is a lower bound beside that. Where somebody has set a pause, that one holds.
public struct PollSchedule: Sendable, Hashable {
  /// The shortest pause.
  public var intervalMin = Duration.seconds(300)
  /// The longest.
  public var intervalMax = Duration.seconds(86_400)
  /// The pause of a feed that was just added.
  public var intervalStart = Duration.seconds(1_800)
  /// The longest pause that a feed's own hints bring about: some say a year.
  public var hintMax = Duration.seconds(43_200)
  /// The pause after a first failure; each further one doubles it.
  public var failureStart = Duration.seconds(300)
  /// The longest pause after failures, also by `Retry-After`.
  public var failureMax = Duration.seconds(7 * 86_400)
  /// How many polls in a row must be sent on for good to the same address before it is the feed's own. One is not enough:
  /// the page that asks for a login in a hotel answers so too.
  public var movesMin = 2

  /// The usual schedule.
  public init() {}

  /// The record after an answer that was worked through.
  public func after(_ answer: PollAnswer, _ record: FeedRecord, now: Timestamp) -> FeedRecord {
    var record = record
    var subscription = record.subscription
    let old = subscription.intervalSeconds > 0 ? Duration.seconds(subscription.intervalSeconds) : intervalStart
    let interval = bounded(answer.newCount > 0 ? old / 2 : old * 3 / 2)
    subscription.state = .active
    (subscription.error, subscription.failureCount) = ("", 0)
    subscription.polledAt = now
    subscription.intervalSeconds = Int(interval.components.seconds)
    if let hint = answer.hint { record.hintSeconds = Int(hint.components.seconds) }
    if let fixed = fixed(subscription) {
      subscription.intervalSeconds = Int(fixed.components.seconds)
      subscription.nextAt = now.advanced(by: spread(fixed, subscription.url))
    } else {
      let wish = max(Duration.seconds(record.hintSeconds), answer.freshFor ?? .zero)
      let pause = max(interval, min(wish, hintMax))
      subscription.nextAt = answer.quietHours.next(notBefore: now.advanced(by: spread(pause, subscription.url)))
    }
    (record.entityTag, record.lastModified) = (answer.entityTag, answer.lastModified)
    record.subscription = subscription
    return moved(record, to: answer.permanentURL)
  }

  /// The record after a poll that failed.
  public func after(_ failure: PollFailure, _ record: FeedRecord, now: Timestamp) -> FeedRecord {
    var record = record
    var subscription = record.subscription
    subscription.failureCount += 1
    subscription.error = failure.reason
    subscription.result = ""
    subscription.polledAt = now
    if failure.isFinal {
      subscription.state = .ended
      subscription.nextAt = nil
    } else {
      let doublings = min(subscription.failureCount - 1, 16)
      let backoff = min(failureStart * (1 << doublings), intervalMax)
      let wish = min(max(backoff, failure.retryAfter ?? .zero), failureMax)
      let pause = max(wish, fixed(subscription) ?? .zero)
      subscription.nextAt = now.advanced(by: spread(pause, subscription.url))
    }
    record.subscription = subscription
    return record
  }

  /// The pause that somebody has set, which goes before everything that the feed says of itself.
  private func fixed(_ subscription: Subscription) -> Duration? {
    subscription.fixedIntervalSeconds > 0 ? max(.seconds(subscription.fixedIntervalSeconds), intervalMin) : nil
  }

  private func bounded(_ interval: Duration) -> Duration { min(max(interval, intervalMin), intervalMax) }

  /// Up to a twentieth longer, by the address, so that feeds that were added together drift apart; never shorter than asked.
  private func spread(_ pause: Duration, _ url: String) -> Duration {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in url.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    let share = Double(hash >> 40) / Double(1 << 24)
    return pause + pause / 20 * share
  }

  private func moved(_ record: FeedRecord, to url: String) -> FeedRecord {
    var record = record
    guard !url.isEmpty, url != record.subscription.url else {
      (record.movedTo, record.movedCount) = ("", 0)
      return record
    }
    record.movedCount = record.movedTo == url ? record.movedCount + 1 : 1
    record.movedTo = url
    if record.movedCount >= movesMin {
      record.subscription.url = url
      (record.movedTo, record.movedCount) = ("", 0)
    }
    return record
  }
}
