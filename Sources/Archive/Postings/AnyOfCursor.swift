/// The documents that match some of a few parts, each by the best of them: the forms of one word, the values of a filter. For more
/// parts, and for sums, there is ``WindowCursor``.
final class AnyOfCursor: MatchCursor {
  private let parts: [MatchCursor]
  /// Of each part, the greatest score within the last bound.
  private var most: [Double]
  /// Down to here a document must match one of `needed`; what matches only the others scores too little.
  private var requiredLow = Int.max
  private var needed: [MatchCursor] = []

  init(_ parts: [MatchCursor]) {
    self.parts = parts
    most = [Double](repeating: .infinity, count: parts.count)
  }

  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }

  override var score: Double {
    var score = 0.0
    for part in parts where part.document == document { score = max(score, part.score) }
    return score
  }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var found = -1
    if target >= requiredLow {
      found = try greatest(of: needed, to: target)
      // Nothing more in the span; below it all parts count.
      if found < requiredLow { found = try greatest(of: parts, to: requiredLow - 1) }
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
      bound = bound.joined(partBound)
    }
    requiredLow = .max
    return (low, bound)
  }

  override func bound(from high: Int, downTo low: Int) -> MatchBound {
    var bound = MatchBound.none
    for (index, part) in parts.enumerated() {
      let partBound = part.bound(from: high, downTo: low)
      most[index] = partBound.score
      bound = bound.joined(partBound)
    }
    requiredLow = .max
    return bound
  }

  override func require(_ score: Double, downTo low: Int) {
    requiredLow = low
    needed.removeAll(keepingCapacity: true)
    for (index, part) in parts.enumerated() {
      if most[index] >= score { needed.append(part) }
      part.require(score, downTo: low)
    }
  }

  private func greatest(of parts: [MatchCursor], to target: Int) throws -> Int {
    var greatest = -1
    for part in parts { greatest = max(greatest, try part.retreat(to: target)) }
    return greatest
  }
}
