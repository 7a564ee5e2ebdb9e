internal import Fetching
internal import Formats
internal import Logging
internal import Models
internal import Queue
internal import Registry
internal import ServiceLifecycle

/// Polls the feeds that are due, each by one poller at a time, until the service ends.
struct FeedPoller: Service {
  let poll: FeedPoll
  /// Rings when a feed was added or is to be polled at once.
  let bell: Doorbell
  let options: PollerOptions
  let turns = HostTurns()

  /// Runs until a graceful shutdown or cancellation, then lets go of its feeds.
  func run() async throws {
    // What a process of the same queue claimed before it died is free at once.
    try? await poll.store.releaseFeeds(holder: poll.holder)
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<options.lanes { group.addTask { await lane() } }
      }
    }
    try? await poll.store.releaseFeeds(holder: poll.holder)
  }

  private func lane() async {
    while !Task.isCancelled {
      let ticket = bell.ticket
      if await step() { continue }
      await rest(after: ticket)
    }
  }

  /// Polls one feed, or puts it off while another one of its host is polled.
  ///
  /// - Returns: false when none was due.
  func step() async -> Bool {
    let claim = FeedClaim(holder: poll.holder, now: poll.time.now(), duration: options.claimDuration, count: 1)
    do throws(RegistryError) {
      guard let record = try await poll.store.claimFeeds(claim).first else { return false }
      let host = CanonicalURL(whole: record.subscription.url)?.host ?? record.subscription.url
      let place = turns.take(host)
      guard place == 0 else {
        await poll.putOff(record, for: options.hostPause * place)
        return true
      }
      defer { turns.giveBack(host) }
      await poll.run(record)
      return true
    } catch {
      poll.logger.error("the registry failed", metadata: ["error": "\(error)"])
      return false
    }
  }

  private func rest(after ticket: Doorbell.Ticket) async {
    let next = (try? await poll.store.nextDue()).flatMap(\.self)
    let now = poll.time.now().millisecondsSinceEpoch
    let untilNext = next.map { Duration.milliseconds(max(50, $0.millisecondsSinceEpoch - now)) } ?? options.sleepMax
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await bell.wait(after: ticket) }
      group.addTask { try? await poll.time.sleep(for: min(untilNext, options.sleepMax)) }
      _ = await group.next()
      group.cancelAll()
    }
  }
}
