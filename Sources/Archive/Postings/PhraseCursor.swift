/// The documents in which words stand next to each other.
final class PhraseCursor: MatchCursor {
  private let words: [WordCursor]
  private let all: AllOfCursor
  private let meter: WorkMeter
  /// Whether the phrase must stand in the title: titles begin at place 0 and end before the first gap.
  private let isInTitle: Bool

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
    while found >= 0, !meter.isSpent, try !standsHere() {
      meter.take()
      found = try all.retreat(to: found - 1)
    }
    document = meter.isSpent ? -1 : found
    return document
  }

  override func bound(at target: Int) -> (low: Int, bound: MatchBound) { all.bound(at: target) }

  private func standsHere() throws -> Bool {
    if isInTitle, !words.allSatisfy(\.mark.isInTitle) { return false }
    var starts = try words[0].currentPositions()[...]
    if isInTitle { starts = starts.prefix { $0 < DocumentWords.titlePlacesMax } }
    for (offset, word) in words.enumerated().dropFirst() where !starts.isEmpty {
      let places = try word.currentPositions()
      var (kept, next): ([Int], Int) = ([], 0)
      for start in starts {
        while next < places.count, places[next] < start + offset { next += 1 }
        if next < places.count, places[next] == start + offset { kept.append(start) }
      }
      starts = kept[...]
    }
    return !starts.isEmpty
  }
}
