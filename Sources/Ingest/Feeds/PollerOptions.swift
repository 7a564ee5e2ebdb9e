internal import Registry

/// How feeds are polled.
struct PollerOptions: Sendable {
  /// Feeds that are polled at once.
  var lanes = 8
  /// The pause between two pages of one feed, out of courtesy.
  var pagePause = Duration.seconds(1)
  /// How long a feed is claimed; it is claimed anew in time while it is polled.
  var claimDuration = Duration.seconds(60)
  /// The longest sleep between two looks at the registry, in which another process may have written.
  var sleepMax = Duration.seconds(30)
  /// Documents of feeds that come into the queue together, each batch before its entries count as seen.
  var batchCount = 16
  /// Pages, likewise: they take their time.
  var pageBatchCount = 4
  /// The most entries of one poll; what is left comes with the next.
  var entriesMax = 2_000
  /// When to look again when the queue, or the line of a host, is full.
  var fullPause = Duration.seconds(30)
  var schedule = PollSchedule()
}
