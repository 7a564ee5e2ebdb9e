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

  /// Polls one feed and those that come to stand in its host's line, or puts it into the line itself.
  ///
  /// - Returns: false when none was due.
  func step() async -> Bool {
    let claim = FeedClaim(holder: poll.holder, now: poll.time.now(), duration: options.claimDuration, count: 1)
    do throws(RegistryError) {
      guard let record = try await poll.store.claimFeeds(claim).first else { return false }
      let host = CanonicalURL(whole: record.subscription.url)?.host ?? record.subscription.url
      switch turns.take(host, record) {
      case .first:
        await poll.run(record)
        await serveLine(of: host)
      case .inLine: break
      case .refused: await poll.putOff(record, for: options.fullPause)
      }
      return true
    } catch {
      poll.logger.error("the registry failed", metadata: ["error": "\(error)"])
      return false
    }
  }

  /// Polls what stands in a host's line, one after the other, and gives its turn back.
  func serveLine(of host: String) async {
    while let record = turns.next(host) {
      // The claims of those that are left over end with the service.
      guard !Task.isCancelled, await poll.holds(record) else { continue }
      await poll.run(record)
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
