/// Takes the best candidates and leaves near-repeats out.
struct PhraseChoice {
  private(set) var kept: [PhraseCandidate] = []

  init(_ candidates: [PhraseCandidate], countMax: Int) {
    let order = candidates.indices.sorted { (candidates[$1].score, $0) < (candidates[$0].score, $1) }
    for place in order where kept.count < countMax {
      let candidate = candidates[place]
      guard candidate.score > 0 else { continue }
      if let part = kept.firstIndex(where: { isFullName(candidate, of: $0) }) {
        kept[part].stems = candidate.stems
        kept[part].forms = candidate.forms
        kept[part].isEntity = true
        continue
      }
      if !kept.contains(where: { repeats(candidate, $0) }) { kept.append(candidate) }
    }
  }

  /// "Joaquín Sorolla" takes the place of "Sorolla" where that came first.
  private func isFullName(_ candidate: PhraseCandidate, of known: PhraseCandidate) -> Bool {
    candidate.isEntity && !known.isTag && candidate.count * 2 >= known.count
      && known.stems.count * 2 == candidate.stems.count
      && isInside(known.stems, candidate.stems)
  }

  /// Whether one lies inside the other and says nothing of its own.
  private func repeats(_ candidate: PhraseCandidate, _ known: PhraseCandidate) -> Bool {
    if candidate.isTag, known.isTag { return candidate.stems == known.stems }
    if isInside(candidate.stems, known.stems) {
      // "summit" beside "AI Action Summit" needs a life of its own.
      return !candidate.isTag && candidate.count < known.count * 2 + 2
    }
    if isRepeated(known.stems, in: candidate) || known.aliases.contains(where: { isRepeated($0, in: candidate) }) {
      return true
    }
    return sharesMost(candidate.stems, known.stems)
  }

  /// "Paris AI Action Summit" says more than "Paris", "Joaquín Sorolla" hardly more than "Sorolla".
  private func isRepeated(_ known: [UInt64], in candidate: PhraseCandidate) -> Bool {
    guard !candidate.isTag, isInside(known, candidate.stems) else { return false }
    return !candidate.isEntity || known.count * 2 >= candidate.stems.count
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
