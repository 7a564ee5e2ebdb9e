/// How many documents go into one call: fewer where the service has no room for more at once. A pure decision.
struct BatchSize: Hashable {
  /// Large enough for the queue's group commit, small enough to show progress.
  static let countMax = 128

  private(set) var count = countMax

  /// There was no room for `refused` documents: half as many may fit.
  mutating func shrink(refused: Int) { count = max(1, min(count, refused) / 2) }

  /// A call was taken.
  mutating func grow() { count = min(Self.countMax, count * 2) }
}
