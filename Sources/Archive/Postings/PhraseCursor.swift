/// The documents in which words stand next to each other.
final class PhraseCursor: MatchCursor {
  private let words: CursorRow<WordCursor>
  private let all: AllOfCursor
  private let meter: WorkMeter
  /// Whether the phrase must stand in the title: titles begin at place 0 and end before the first gap.
  private let isInTitle: Bool
  /// The places of the words in the document that is looked at.
  private let streams: UnsafeMutablePointer<PositionStream>
  /// Down to `requiredLow` less than `requiredScore` is not wanted.
  private var (requiredScore, requiredLow) = (0.0, Int.max)

  /// `words` in their order; not empty.
  init(_ words: [WordCursor], isInTitle: Bool, meter: WorkMeter) {
    self.words = CursorRow(words)
    self.isInTitle = isInTitle
    self.meter = meter
    all = AllOfCursor(words, meter: meter)
    streams = .allocate(capacity: words.count)
  }

  deinit { streams.deallocate() }

  override var cost: Int { all.cost }
  override var score: Double { all.score }

  override func retreat(to target: Int) throws -> Int {
    if document <= target { return document }
    var found = try all.retreat(to: target)
    while found >= 0, !meter.isSpent, try !isWanted(found) {
      meter.take()
      found = try all.retreat(to: found - 1)
    }
    document = meter.isSpent ? -1 : found
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) {
    requiredLow = .max
    return all.bound(at: target)
  }

  override func bound(from high: Int, downTo low: Int) -> MatchBound {
    requiredLow = .max
    return all.bound(from: high, downTo: low)
  }

  override func require(_ score: Double, downTo low: Int) {
    (requiredScore, requiredLow) = (score, low)
    all.require(score, downTo: low)
  }

  private func isWanted(_ document: Int) throws -> Bool {
    // What a posting scores is known before its places are read.
    if document >= requiredLow, all.score < requiredScore { return false }
    return try standsHere()
  }

  private func standsHere() throws -> Bool {
    if isInTitle, !words.cursors.allSatisfy(\.mark.isInTitle) { return false }
    for index in 0..<words.count { (streams + index).initialize(to: try words.with(index) { try $0.positionStream() }) }
    // Each word in turn says where the phrase may begin at the earliest, until all say the same.
    var (start, agreed, next) = (0, 0, 0)
    while agreed < words.count {
      guard let place = streams[next].first(from: start + next) else { return false }
      agreed = place - next == start ? agreed + 1 : 1
      start = place - next
      next = next + 1 == words.count ? 0 : next + 1
    }
    return !isInTitle || start < DocumentWords.titlePlacesMax
  }
}
