/// The documents that match some part, found a window of documents at a time: every part adds its scores to the window, and the
/// window is walked. Of many parts, or of parts with many matches, this looks at each posting once, while a walk from document to
/// document asks every part at each.
final class WindowCursor: MatchCursor {
  private let parts: [MatchCursor]
  private let scoring: ScoreWindow.Scoring
  private let window: ScoreWindow
  /// Documents from here up are in the window, or behind.
  private var gatheredLow = Int.max
  /// The last bound with its range, and of each part the greatest score within it.
  private var bounded: (range: ClosedRange<Int>, bound: MatchBound)?
  private var most: [Double]
  /// Down to `requiredLow` less than `requiredScore` is not wanted.
  private var (requiredScore, requiredLow) = (0.0, Int.max)

  /// `size` is that of the windows, a multiple of 64.
  init(_ parts: [MatchCursor], scoring: ScoreWindow.Scoring, size: Int = ScoreWindow.usualSize) {
    self.parts = parts
    self.scoring = scoring
    window = ScoreWindow(scoring, size: size)
    most = [Double](repeating: .infinity, count: parts.count)
  }

  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }
  override var score: Double { window.score(of: document) }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var target = target
    while target >= 0 {
      if target < gatheredLow { try gather(downFrom: target) }
      let found = window.last(upTo: target)
      if found >= 0, found < requiredLow || window.score(of: found) >= requiredScore {
        document = found
        return found
      }
      target = (found < 0 ? gatheredLow : found) - 1
    }
    document = -1
    return -1
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    requiredLow = .max
    // Parts were asked for the whole range, and are not asked for documents above their last bound again.
    if let bounded, bounded.range.contains(target) { return (bounded.range.lowerBound, bounded.bound) }
    let low = windowLow(of: target)
    return (low, bound(from: target, downTo: low))
  }

  override func bound(from high: Int, downTo low: Int) -> MatchBound {
    requiredLow = .max
    guard low <= high else { return .none }
    if let bounded, bounded.range.contains(high), bounded.range.lowerBound <= low { return bounded.bound }
    var bound = MatchBound.none
    for (index, part) in parts.enumerated() {
      let partBound = part.bound(from: high, downTo: low)
      most[index] = partBound.score
      let sum = bound.score + partBound.score
      bound = bound.joined(partBound)
      if scoring == .sum { bound.score = sum }
    }
    bounded = (low...high, bound)
    return bound
  }

  override func require(_ score: Double, downTo low: Int) {
    (requiredScore, requiredLow) = (score, low)
    let all = most.reduce(0, +)
    for (index, part) in parts.enumerated() {
      part.require(scoring == .best ? score : score - (all - most[index]), downTo: low)
    }
  }

  private func gather(downFrom high: Int) throws {
    // What parts leave out for want of score holds down to the end of that want only.
    let low = max(windowLow(of: high), high >= requiredLow ? requiredLow : 0)
    window.begin(at: low)
    for part in parts { try part.gather(from: high, downTo: low, into: window) }
    gatheredLow = low
  }

  private func windowLow(of document: Int) -> Int { document / window.size * window.size }
}
