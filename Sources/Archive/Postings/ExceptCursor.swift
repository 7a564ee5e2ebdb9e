/// The documents of one part that are not in another.
final class ExceptCursor: MatchCursor {
  private let wanted: MatchCursor
  private let unwanted: MatchCursor
  private let meter: WorkMeter

  init(_ wanted: MatchCursor, except unwanted: MatchCursor, meter: WorkMeter) {
    self.wanted = wanted
    self.unwanted = unwanted
    self.meter = meter
  }

  override var cost: Int { wanted.cost }
  override var score: Double { wanted.score }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var found = try wanted.retreat(to: target)
    while found >= 0, !meter.isSpent, try unwanted.retreat(to: found) == found {
      meter.take()
      found = try wanted.retreat(to: found - 1)
    }
    document = meter.isSpent ? -1 : found
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) { wanted.bound(at: target) }
  override func bound(from high: Int, downTo low: Int) -> MatchBound { wanted.bound(from: high, downTo: low) }
  override func require(_ score: Double, downTo low: Int) { wanted.require(score, downTo: low) }
}
