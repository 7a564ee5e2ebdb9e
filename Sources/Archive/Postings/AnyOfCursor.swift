/// The documents that match some part.
final class AnyOfCursor: MatchCursor {
  /// How the parts that match make one score.
  enum Scoring {
    /// Forms of one word: the best of them.
    case best
    /// Different words: their sum.
    case sum
  }

  private let parts: [MatchCursor]
  private let scoring: Scoring

  init(_ parts: [MatchCursor], scoring: Scoring) {
    self.parts = parts
    self.scoring = scoring
  }

  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }

  override var score: Double {
    parts.reduce(0) { score, part in part.document == document ? joined(score, part.score) : score }
  }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var greatest = -1
    for part in parts { greatest = max(greatest, try part.retreat(to: target)) }
    document = greatest
    return greatest
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    var (low, bound) = (0, MatchBound.none)
    for part in parts {
      let (partLow, partBound) = part.bound(at: target)
      low = max(low, partLow)
      bound.score = joined(bound.score, partBound.score)
      bound.newest = max(bound.newest, partBound.newest)
      bound.oldest = min(bound.oldest, partBound.oldest)
    }
    return (low, bound)
  }

  private func joined(_ left: Double, _ right: Double) -> Double {
    switch scoring {
    case .best: max(left, right)
    case .sum: left + right
    }
  }
}
