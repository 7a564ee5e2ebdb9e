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
  /// Of each part, the greatest score within the last bound.
  private var most: [Double]
  /// Down to here a document must match one of `needed`; what matches only the others scores too little.
  private var requiredLow = Int.max
  private var needed: [MatchCursor] = []
  private var others: [MatchCursor] = []

  init(_ parts: [MatchCursor], scoring: Scoring) {
    self.parts = parts
    self.scoring = scoring
    most = [Double](repeating: .infinity, count: parts.count)
  }

  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }

  override var score: Double {
    var score = 0.0
    for part in parts where part.document == document { score = joined(score, part.score) }
    return score
  }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var found = -1
    if target >= requiredLow {
      found = try greatest(of: needed, to: target)
      // Nothing more in the span; below it all parts count.
      if found < requiredLow { found = try greatest(of: parts, to: requiredLow - 1) }
      if scoring == .sum, found >= requiredLow { _ = try greatest(of: others, to: found) }
    } else {
      found = try greatest(of: parts, to: target)
    }
    document = found
    return found
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    var (low, bound) = (0, MatchBound.none)
    for (index, part) in parts.enumerated() {
      let (partLow, partBound) = part.bound(at: target)
      low = max(low, partLow)
      most[index] = partBound.score
      bound.score = joined(bound.score, partBound.score)
      bound.newest = max(bound.newest, partBound.newest)
      bound.oldest = min(bound.oldest, partBound.oldest)
    }
    requiredLow = .max
    return (low, bound)
  }

  override func require(_ score: Double, downTo low: Int) {
    requiredLow = low
    needed.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    var (reached, all) = (0.0, 0.0)
    for index in parts.indices.sorted(by: { most[$0] < most[$1] }) {
      reached = joined(reached, most[index])
      if reached < score { others.append(parts[index]) } else { needed.append(parts[index]) }
      all = joined(all, most[index])
    }
    for index in parts.indices {
      parts[index].require(scoring == .best ? score : score - (all - most[index]), downTo: low)
    }
  }

  private func greatest(of parts: [MatchCursor], to target: Int) throws -> Int {
    var greatest = -1
    for part in parts { greatest = max(greatest, try part.retreat(to: target)) }
    return greatest
  }

  private func joined(_ left: Double, _ right: Double) -> Double {
    switch scoring {
    case .best: max(left, right)
    case .sum: left + right
    }
  }
}
