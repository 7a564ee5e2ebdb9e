/// Takes the best candidates and leaves near-repeats out.
struct PhraseChoice {
  private(set) var kept: [PhraseCandidate] = []

  init(_ candidates: [PhraseCandidate], countMax: Int) {
    let order = candidates.indices.sorted { (candidates[$1].score, $0) < (candidates[$0].score, $1) }
    for place in order where kept.count < countMax {
      let candidate = candidates[place]
      guard candidate.score > 0, !kept.contains(where: { repeats(candidate, $0) }) else { continue }
      kept.append(candidate)
    }
  }

  /// Whether one lies inside the other and says nothing of its own.
  private func repeats(_ candidate: PhraseCandidate, _ known: PhraseCandidate) -> Bool {
    if candidate.isTag, known.isTag { return candidate.stems == known.stems }
    if isInside(candidate.stems, known.stems) {
      // "summit" beside "AI Action Summit" needs a life of its own.
      return !candidate.isTag && candidate.count < known.count * 2 + 2
    }
    if isInside(known.stems, candidate.stems) { return !candidate.isTag && !candidate.isEntity }
    return sharesMost(candidate.stems, known.stems)
  }

  private func isInside(_ short: [UInt64], _ long: [UInt64]) -> Bool {
    guard short.count <= long.count, !short.isEmpty else { return false }
    return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
  }

  private func sharesMost(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    let shared = left.count { right.contains($0) }
    return shared >= 2 && shared * 3 >= 2 * max(left.count, right.count)
  }
}
