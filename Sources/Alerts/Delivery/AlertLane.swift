internal import Archive
internal import Fetching
internal import Logging
internal import Models

/// Delivers the matches of one alert, in the order in which they became visible.
///
/// What was found is kept as a delivery in the same commit that moves the cursor past it, and forgotten only after the
/// receiver said that it has it: killed at any moment, a lane repeats a delivery under its ID and loses none.
struct AlertLane: Sendable {
  /// The longest wait for news or for the turn of a delivery, after which the alert is looked at anew.
  static let waitMax = Duration.seconds(5)
  /// The bound of the pauses while the store or the archive fails; each is twice the one before.
  static let errorPauseMax = Duration.seconds(300)

  let key: Int64
  let store: AlertStore
  let archive: any ArticleArchive
  let sender: AlertSender
  let schedule: DeliverySchedule
  let time: AlertTime
  let metrics: AlertMetrics
  let logger: Logger
  /// How long one look waits; tests do not.
  var wait = Self.waitMax
  let memory = LaneMemory()

  /// Runs until it is cancelled.
  func run() async {
    var pause = wait
    while !Task.isCancelled {
      do {
        try await step()
        pause = wait
      } catch {
        if Task.isCancelled { return }
        logger.error("an alert cannot go on for now", metadata: ["alert": "\(key)", "error": "\(error)"])
        try? await time.sleep(pause)
        pause = min(pause * 2, Self.errorPauseMax)
      }
    }
  }

  /// Delivers what is due, or looks for more, or waits.
  func step() async throws {
    let now = time.now()
    guard let standing = try await store.standing(key, now: now, pauseMax: schedule.anyPauseMax) else {
      return try await time.sleep(wait)
    }
    if let due = standing.due {
      // Dead letters that are tried again take turns with what is new.
      let isTurnOfNew = standing.isRetried && !standing.isBusy && !memory.hasLooked && !memory.isBlind
      if isTurnOfNew, try await look(standing.record, wait: .zero) {
        memory.hasLooked = true
        return
      }
      if standing.isRetried { memory.hasLooked = false }
      return try await deliver(due, standing.record)
    }
    let untilNext = standing.nextAt.map {
      Duration.milliseconds($0.millisecondsSinceEpoch - now.millisecondsSinceEpoch)
    }
    let pause = min(untilNext ?? wait, wait)
    if standing.isBusy { return try await time.sleep(pause) }
    _ = try await look(standing.record, wait: pause)
  }

  /// Waits for what matches, and keeps it as a delivery; whether there was something.
  private func look(_ record: AlertRecord, wait: Duration) async throws -> Bool {
    let kept = record.alert.cursor
    let reach = memory.reach.flatMap { $0.kept == kept ? $0 : nil }
    let from = reach?.seen ?? kept
    guard let response = try await matches(record, after: from, wait: wait) else { return false }
    guard response.nextCursor != from else { return false }
    let now = time.now()
    if response.articles.isEmpty, let reach, Self.isRecent(reach.since, now) {
      memory.reach = LaneMemory.Reach(kept: kept, seen: response.nextCursor, since: reach.since)
      return false
    }
    let delivery = AlertDelivery(id: AlertSender.newID(), articleIDs: response.articles.map(\.id))
    let isKept = try await store.advance(
      key, from: kept, to: response.nextCursor, response.articles.isEmpty ? nil : delivery, now: now)
    memory.reach = LaneMemory.Reach(kept: response.nextCursor, seen: response.nextCursor, since: now)
    return isKept && !response.articles.isEmpty
  }

  /// A cursor without matches is worth a write once in a while. The clock may have been set back.
  private static func isRecent(_ time: Timestamp, _ now: Timestamp) -> Bool {
    let passed = now.millisecondsSinceEpoch - time.millisecondsSinceEpoch
    return (0..<60_000).contains(passed)
  }

  /// What the archive answers; nothing when the alert ended with that. An archive that fails is told of in the alert.
  private func matches(_ record: AlertRecord, after cursor: String, wait: Duration) async throws -> WatchResponse? {
    let request = WatchRequest(
      filter: record.alert.filter, cursor: cursor, waitMilliseconds: Int(wait / .milliseconds(1)),
      limit: AlertLimits.batchCountMax)
    let response: WatchResponse
    do {
      response = try await archive.watch(request)
    } catch let error as ArchiveError where [.cursorOutOfRange, .invalidArgument].contains(error.code) {
      try await store.end(key, reason: "\(error)")
      log("an alert ended", record, error: "\(error)")
      return nil
    } catch {
      if Task.isCancelled { throw CancellationError() }
      memory.isBlind = true
      try await store.note(key, "no matches can be found: \(error)")
      throw error
    }
    if memory.isBlind {
      try await store.note(key, "")
      memory.isBlind = false
    }
    return response
  }

  /// One attempt, unless the last one is not written down yet.
  private func deliver(_ delivery: AlertDelivery, _ record: AlertRecord) async throws {
    if let attempt = memory.attempt, attempt.delivery == delivery.id, attempt.attempts == delivery.attempts {
      return try await keep(attempt, delivery, record)
    }
    let attempt = try await attempt(delivery, record)
    memory.attempt = attempt
    // What the receiver took is written down, also when the lane ends meanwhile.
    try await Task { try await keep(attempt, delivery, record) }.value
  }

  /// Articles are sent as they are now: one that was revised since is sent as its newest revision. What fails before the
  /// receiver counts as well, so that an article that cannot be read has an end.
  private func attempt(_ delivery: AlertDelivery, _ record: AlertRecord) async throws -> LaneMemory.Attempt {
    let attempts = delivery.attempts + 1
    var generator = SystemRandomNumberGenerator()
    var articles: [ArticleSummary] = []
    var outcome: DeliverySchedule.Outcome
    do {
      for id in delivery.articleIDs {
        if let article = try await archive.article(id, revision: 0) { articles.append(ArticleSummary(of: article)) }
      }
      let result = try await sender.send(delivery, articles, of: record)
      // What was cut off by the end of the lane says nothing of the receiver.
      if case .failure = result { try Task.checkCancellation() }
      outcome = schedule.outcome(of: result, attempts: attempts, using: &generator)
    } catch {
      if Task.isCancelled { throw CancellationError() }
      outcome = schedule.failure("the articles cannot be sent: \(error)", attempts: attempts, using: &generator)
    }
    return LaneMemory.Attempt(
      delivery: delivery.id, attempts: delivery.attempts, outcome: outcome, articleCount: articles.count)
  }

  private func keep(_ attempt: LaneMemory.Attempt, _ delivery: AlertDelivery, _ record: AlertRecord) async throws {
    let now = time.now()
    switch attempt.outcome {
    case .delivered:
      try await store.delivered(delivery, of: key, articleCount: attempt.articleCount, now: now)
      metrics.count(.delivered)
      metrics.countArticles(attempt.articleCount)
    case .again(let pause, let reason):
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: now.advanced(by: pause))
      metrics.count(.failed)
      log("a delivery failed and is tried again", record, delivery, error: reason)
    case .dead(let reason):
      let most = AlertLimits.deadLettersMax
      let end = record.alert.dead + 1 < most ? nil : "\(most) dead letters: retry or drop them, then resume"
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: nil, end: end)
      metrics.count(.dead)
      log("a delivery became a dead letter", record, delivery, error: reason)
    case .ended(let reason):
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: nil, end: reason)
      metrics.count(.dead)
      log("an alert ended", record, delivery, error: reason)
    }
    memory.attempt = nil
  }

  /// The address is told by its host alone: the rest may be a secret.
  private func log(_ message: Logger.Message, _ record: AlertRecord, _ delivery: AlertDelivery? = nil, error: String) {
    var metadata: Logger.Metadata = [
      "alert": "\(record.alert.name)", "receiver": "\(record.shown.url)", "error": "\(error)",
    ]
    if let delivery { metadata["delivery"] = "\(delivery.id)" }
    logger.warning(message, metadata: metadata)
  }
}
