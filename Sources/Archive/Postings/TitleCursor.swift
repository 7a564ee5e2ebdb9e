/// The documents that have a word in their title.
final class TitleCursor: MatchCursor {
  private let word: WordCursor
  private let meter: WorkMeter

  init(_ word: WordCursor, meter: WorkMeter) {
    self.word = word
    self.meter = meter
  }

  override var cost: Int { word.cost }
  override var score: Double { word.score }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var found = try word.retreat(to: target)
    while found >= 0, !meter.isSpent, !word.mark.isInTitle {
      meter.take()
      found = try word.retreat(to: found - 1)
    }
    document = meter.isSpent ? -1 : found
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) { word.bound(at: target) }
  override func require(_ score: Double, downTo low: Int) { word.require(score, downTo: low) }
}
