internal import Fetching
internal import Formats
internal import Logging
internal import Models
internal import Queue
internal import Registry

/// Polls one feed that is claimed: fetch, read, put what is new into the queue, and only then note it as seen.
///
/// Whatever ends it in between, nothing is lost: an entry that was not noted comes again, and the queue knows it by then.
struct FeedPoll: Sendable {
  let fetcher: any Fetcher
  let intake: FeedIntake
  let store: any FeedStore
  let time: any TimeSource
  let options: PollerOptions
  let holder: String
  let logger: Logger
  private let metrics = FeedMetrics()

  init(
    fetcher: any Fetcher, intake: FeedIntake, store: any FeedStore, time: any TimeSource, options: PollerOptions,
    holder: String, logger: Logger
  ) {
    self.fetcher = fetcher
    self.intake = intake
    self.store = store
    self.time = time
    self.options = options
    self.holder = holder
    self.logger = logger
  }

  /// Polls, and saves what became of it.
  func run(_ record: FeedRecord) async {
    let url = record.subscription.url
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await keepClaim(url) }
      let outcome = await poll(record)
      group.cancelAll()
      guard let outcome, !Task.isCancelled else { return }
      await save(outcome, as: url, extending: nil)
    }
  }

  /// True when a feed that was claimed a while ago is still this holder's; the claim goes on then.
  func holds(_ record: FeedRecord) async -> Bool {
    let claim = FeedClaim(holder: holder, now: time.now(), duration: options.claimDuration, count: 1)
    return (try? await store.extendFeed(record.subscription.url, claim)) ?? false
  }

  /// Lets go of a feed that is claimed, to be polled a little later.
  func putOff(_ record: FeedRecord, for pause: Duration) async {
    var record = record
    record.subscription.nextAt = time.now().advanced(by: pause)
    await save(record, as: record.subscription.url, extending: nil)
  }

  /// The record after the poll; nothing when it was cancelled, or is another's by now.
  private func poll(_ record: FeedRecord) async -> FeedRecord? {
    let url = record.subscription.url
    do throws(PollFailure) {
      let response = try await fetch(record)
      guard let response else { return nil }
      let reading = try FeedAnswer.read(response)
      return await take(reading, response, record)
    } catch {
      if Task.isCancelled { return nil }
      metrics.count(.failed)
      logger.info("a feed could not be polled", metadata: ["feed": "\(url)", "reason": "\(error.reason)"])
      return options.schedule.after(error, record, now: time.now())
    }
  }

  private func fetch(_ record: FeedRecord) async throws(PollFailure) -> FetchResponse? {
    guard let url = CanonicalURL(whole: record.subscription.url) else {
      throw PollFailure("the address is not one of the web")
    }
    let request = FetchRequest(
      url, accept: FetchRequest.acceptFeeds, entityTag: record.entityTag, lastModified: record.lastModified)
    do throws(FetchError) {
      return try await fetcher.fetch(request)
    } catch {
      if error.code == .cancelled { return nil }
      throw PollFailure(error.message)
    }
  }

  private func take(_ reading: FeedAnswer.Reading, _ response: FetchResponse, _ record: FeedRecord) async -> FeedRecord?
  {
    var answer = PollAnswer()
    answer.permanentURL = response.permanentURL.string
    answer.freshFor = response.freshFor
    switch reading {
    case .unchanged:
      answer.entityTag = response.entityTag.isEmpty ? record.entityTag : response.entityTag
      answer.lastModified = response.lastModified.isEmpty ? record.lastModified : response.lastModified
      var record = record
      record.subscription.result = "not changed"
      metrics.count(.unchanged)
      return options.schedule.after(answer, record, now: time.now())
    case .feed(let feed):
      (answer.entityTag, answer.lastModified) = (response.entityTag, response.lastModified)
      answer.hint = feed.intervalHint ?? .zero
      answer.quietHours = QuietHours(hours: feed.skippedHours, weekdays: feed.skippedWeekdays)
      return await take(feed, answer, record)
    }
  }

  private func take(_ feed: Feed, _ answer: PollAnswer, _ record: FeedRecord) async -> FeedRecord? {
    let url = record.subscription.url
    var record = record
    record.subscription.title = feed.title.isEmpty ? record.subscription.title : FeedIntake.bounded(feed.title)
    if CanonicalURL(feed.link) != nil { record.subscription.siteURL = feed.link }
    record.subscription.entryCount = feed.entries.count
    var work = FeedWork(feed, record, options: options)
    while let batch = work.next() {
      switch await intake.take(batch, of: work) {
      case .taken(let tally):
        record.markSeen(batch.marks)
        record.subscription.documentCount += tally.taken
        work.tally.add(tally)
        metrics.countDocuments(tally.taken)
      case .full(let reason, let pause):
        return waiting(record, reason, pause, left: work.leftCount + batch.entries.count)
      }
      if Task.isCancelled { return nil }
      guard await save(record, as: url, extending: options.claimDuration) else { return nil }
    }
    var answer = answer
    answer.newCount = work.newCount
    metrics.count(work.newCount > 0 ? .new : .unchanged)
    if work.isCut { (answer.entityTag, answer.lastModified) = (record.entityTag, record.lastModified) }
    record.subscription.result = work.tally.words(newCount: work.newCount, of: feed.entries.count)
    var next = options.schedule.after(answer, record, now: time.now())
    if work.isCut { next.subscription.nextAt = time.now() }
    return next
  }

  /// The queue has no room: what is left of the feed comes later, and nothing of it counts as seen.
  private func waiting(_ record: FeedRecord, _ reason: String, _ pause: Duration, left: Int) -> FeedRecord {
    var record = record
    metrics.count(.waiting)
    record.subscription.polledAt = time.now()
    record.subscription.nextAt = time.now().advanced(by: max(pause, options.fullPause))
    record.subscription.result = "\(left) entries are waiting: \(reason)"
    return record
  }

  @discardableResult
  private func save(_ record: FeedRecord, as url: String, extending duration: Duration?) async -> Bool {
    let claim = duration.map { FeedClaim(holder: holder, now: time.now(), duration: $0, count: 1) }
    do throws(RegistryError) {
      return try await store.saveFeed(record, as: url, holder: holder, extending: claim)
    } catch {
      logger.error("the registry failed", metadata: ["feed": "\(url)", "error": "\(error)"])
      return false
    }
  }

  private func keepClaim(_ url: String) async {
    while !Task.isCancelled {
      do { try await time.sleep(for: options.claimDuration / 3) } catch { return }
      let claim = FeedClaim(holder: holder, now: time.now(), duration: options.claimDuration, count: 1)
      _ = try? await store.extendFeed(url, claim)
    }
  }
}
