/// The documents that match every part.
final class AllOfCursor: MatchCursor {
  private let row: CursorRow<MatchCursor>
  private let meter: WorkMeter
  /// Of each part, the greatest score within the last bound.
  private var most: [Double]

  /// `parts` is not empty.
  init(_ parts: [MatchCursor], meter: WorkMeter) {
    row = CursorRow(parts.sorted { $0.cost < $1.cost })
    self.meter = meter
    most = [Double](repeating: .infinity, count: parts.count)
  }

  private var parts: [MatchCursor] { row.cursors }

  override var cost: Int { parts[0].cost }

  override var score: Double {
    var score = 0.0
    for index in 0..<row.count { score += row.with(index) { $0.score } }
    return score
  }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var wanted = target
    var agreed = 0
    var next = 0
    while agreed < row.count {
      let found = try row.with(next) { try $0.retreat(to: wanted) }
      // Words that never stand together are leapt through to the end, so that it must end by the meter too.
      guard found >= 0, !meter.isSpent else {
        document = -1
        return -1
      }
      agreed = found == wanted ? agreed + 1 : 1
      wanted = found
      next = next + 1 == row.count ? 0 : next + 1
    }
    document = wanted
    return wanted
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    var (low, bound) = (0, MatchBound(score: 0, newest: .max, oldest: .min))
    for (index, part) in parts.enumerated() {
      let (partLow, partBound) = part.bound(at: target)
      low = max(low, partLow)
      most[index] = partBound.score
      bound.score += partBound.score
      bound.newest = min(bound.newest, partBound.newest)
      bound.oldest = max(bound.oldest, partBound.oldest)
    }
    return (low, bound)
  }

  override func bound(from high: Int, downTo low: Int) -> MatchBound {
    var bound = MatchBound(score: 0, newest: .max, oldest: .min)
    for (index, part) in parts.enumerated() {
      let partBound = part.bound(from: high, downTo: low)
      most[index] = partBound.score
      bound.score += partBound.score
      bound.newest = min(bound.newest, partBound.newest)
      bound.oldest = max(bound.oldest, partBound.oldest)
    }
    return bound
  }

  override func require(_ score: Double, downTo low: Int) {
    let all = most.reduce(0, +)
    for (index, part) in parts.enumerated() { part.require(score - (all - most[index]), downTo: low) }
  }
}
