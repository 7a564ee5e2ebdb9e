/// When a process that has ended by itself is started again. A pure decision.
struct RestartPolicy: Hashable, Sendable {
  static let pauseMin = Duration.milliseconds(250)
  static let pauseMax = Duration.seconds(30)
  /// A process that has run for so long starts with a clean record.
  static let steadyAfter = Duration.seconds(60)

  /// How often it has ended early in a row.
  private(set) var failures = 0

  /// The pause before the next start; it doubles with every early end.
  mutating func pause(afterRunning time: Duration) -> Duration {
    failures = time >= Self.steadyAfter ? 1 : failures + 1
    return min(Self.pauseMax, Self.pauseMin * (1 << min(failures - 1, 10)))
  }
}
