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

  /// Runs until it is cancelled.
  func run() async {
    while !Task.isCancelled {
      do {
        try await step()
      } catch is CancellationError {
        return
      } catch {
        logger.error("an alert cannot go on for now", metadata: ["alert": "\(key)", "error": "\(error)"])
        try? await time.sleep(wait)
      }
    }
  }

  /// Delivers what is due, or looks for more, or waits.
  func step() async throws {
    let now = time.now()
    guard let standing = try await store.standing(key, now: now) else { return try await time.sleep(wait) }
    if let due = standing.due { return try await deliver(due, standing.record) }
    let untilNext = standing.nextAt.map {
      Duration.milliseconds($0.millisecondsSinceEpoch - now.millisecondsSinceEpoch)
    }
    let pause = min(untilNext ?? wait, wait)
    if standing.isBusy { return try await time.sleep(pause) }
    try await look(standing.record, wait: pause)
  }

  /// Waits for what matches, and keeps it as a delivery.
  private func look(_ record: AlertRecord, wait: Duration) async throws {
    let request = WatchRequest(
      filter: record.alert.filter, cursor: record.alert.cursor, waitMilliseconds: Int(wait / .milliseconds(1)),
      limit: AlertLimits.batchCountMax)
    let response: WatchResponse
    do {
      response = try await archive.watch(request)
    } catch let error as ArchiveError where [.cursorOutOfRange, .invalidArgument].contains(error.code) {
      try await store.end(key, reason: "\(error)")
      return log("an alert ended", record, error: "\(error)")
    }
    guard response.nextCursor != record.alert.cursor else { return }
    let delivery = AlertDelivery(id: AlertSender.newID(), articleIDs: response.articles.map(\.id))
    _ = try await store.advance(
      key, from: record.alert.cursor, to: response.nextCursor, response.articles.isEmpty ? nil : delivery,
      now: time.now())
  }

  /// One attempt. Articles are sent as they are now: one that was revised since is sent as its newest revision.
  private func deliver(_ delivery: AlertDelivery, _ record: AlertRecord) async throws {
    var articles: [ArticleSummary] = []
    for id in delivery.articleIDs {
      if let article = try await archive.article(id, revision: 0) { articles.append(ArticleSummary(of: article)) }
    }
    let result = try await sender.send(delivery, articles, of: record)
    // What was cut off by the end of the lane says nothing of the receiver.
    try Task.checkCancellation()
    var generator = SystemRandomNumberGenerator()
    let outcome = schedule.outcome(of: result, attempts: delivery.attempts + 1, using: &generator)
    try await keep(outcome, delivery, record, articleCount: articles.count)
  }

  private func keep(
    _ outcome: DeliverySchedule.Outcome, _ delivery: AlertDelivery, _ record: AlertRecord, articleCount: Int
  ) async throws {
    let now = time.now()
    switch outcome {
    case .delivered:
      try await store.delivered(delivery, of: key, articleCount: articleCount, now: now)
      metrics.count(.delivered)
      metrics.countArticles(articleCount)
    case .again(let pause, let reason):
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: now.advanced(by: pause))
      metrics.count(.failed)
      log("a delivery failed and is tried again", record, delivery, error: reason)
    case .dead(let reason):
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: nil)
      metrics.count(.dead)
      log("a delivery became a dead letter", record, delivery, error: reason)
      if record.alert.dead + 1 >= AlertLimits.deadLettersMax {
        try await store.end(key, reason: "\(AlertLimits.deadLettersMax) dead letters: retry or drop them, then resume")
      }
    case .ended(let reason):
      try await store.failed(delivery, of: key, reason: reason, now: now, nextAt: nil)
      try await store.end(key, reason: reason)
      metrics.count(.dead)
      log("an alert ended", record, delivery, error: reason)
    }
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
