/// Takes the best candidates and leaves near-repeats out.
struct PhraseChoice {
  /// In the order of their ranks.
  private(set) var kept: [PhraseCandidate] = []
  private var places: Set<Int> = []

  init(_ candidates: [PhraseCandidate], countMax: Int) {
    let order = candidates.indices.sorted { (candidates[$1].score, $0) < (candidates[$0].score, $1) }
    for place in order {
      guard kept.count < countMax, candidates[place].score.isFinite else { break }
      let full = candidates[place].isTag ? place : candidates[place].fullName ?? candidates[place].whole ?? place
      var candidate = candidates[full]
      guard !places.contains(full), candidate.score.isFinite, !repeats(candidate) else { continue }
      // "Yann LeCun" takes the rank of "LeCun" where that comes first, "artificial intelligence" that of "artificial".
      candidate.score = candidates[place].score
      places.insert(full)
      kept.append(candidate)
    }
  }

  /// Whether it lies inside one that is kept, or is the same in another form.
  private func repeats(_ candidate: PhraseCandidate) -> Bool {
    if let same = candidate.sameAs, places.contains(same) { return true }
    // Publishers use "Paris" beside "Paris Agreement".
    if candidate.isTag {
      return kept.contains { $0.stems == candidate.stems || (!$0.isTag && isInside(candidate.stems, $0.stems)) }
    }
    return kept.contains { isInside(candidate.stems, $0.stems) || sharesMost(candidate.stems, $0.stems) }
  }

  private func isInside(_ short: [Int32], _ long: [Int32]) -> Bool {
    guard short.count <= long.count, !short.isEmpty else { return false }
    return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
  }

  /// "Paris AI Action Summit" says hardly more than "AI Action Summit", but "damage claims" more than "damage".
  private func sharesMost(_ left: [Int32], _ right: [Int32]) -> Bool {
    let shared = left.count { right.contains($0) }
    return shared >= 3 && shared * 4 >= 3 * max(left.count, right.count)
  }
}
