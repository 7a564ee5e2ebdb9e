/// The documents in which words stand next to each other.
final class PhraseCursor: MatchCursor {
  private let words: [WordCursor]
  private let all: AllOfCursor
  private let meter: WorkMeter
  /// Whether the phrase must stand in the title: titles begin at place 0 and end before the first gap.
  private let isInTitle: Bool
  /// Memory for the places where the phrase may begin in a document.
  private var room: [Int32] = []
  /// Down to `requiredLow` less than `requiredScore` is not wanted.
  private var (requiredScore, requiredLow) = (0.0, Int.max)

  /// `words` in their order; not empty.
  init(_ words: [WordCursor], isInTitle: Bool, meter: WorkMeter) {
    self.words = words
    self.isInTitle = isInTitle
    self.meter = meter
    all = AllOfCursor(words, meter: meter)
  }

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

  override func require(_ score: Double, downTo low: Int) { (requiredScore, requiredLow) = (score, low) }

  private func isWanted(_ document: Int) throws -> Bool {
    // What a posting scores is known before its places are read.
    if document >= requiredLow, all.score < requiredScore { return false }
    return try standsHere()
  }

  private func standsHere() throws -> Bool {
    if isInTitle, !words.allSatisfy(\.mark.isInTitle) { return false }
    // Taken out, so that the memory is this function's alone while it is changed.
    var starts = room
    room = []
    defer { room = starts }
    starts.removeAll(keepingCapacity: true)
    for start in try words[0].currentPositions() {
      if isInTitle, start >= DocumentWords.titlePlacesMax { break }
      starts.append(start)
    }
    for (offset, word) in words.enumerated().dropFirst() where !starts.isEmpty {
      Self.keep(&starts, offset: Int32(truncatingIfNeeded: offset), in: try word.currentPositions())
    }
    return !starts.isEmpty
  }

  /// Keeps the starts that have the next word `offset` places behind them.
  private static func keep(_ starts: inout [Int32], offset: Int32, in places: ArraySlice<Int32>) {
    var (kept, next) = (0, places.startIndex)
    for start in starts {
      while next < places.endIndex, places[next] < start &+ offset { next += 1 }
      guard next < places.endIndex else { break }
      if places[next] == start &+ offset {
        starts[kept] = start
        kept += 1
      }
    }
    starts.removeLast(starts.count - kept)
  }
}
