/// How well a candidate says what the article is about.
struct PhraseScore {
  let bodyCount: Int
  let hasNounCapitals: Bool

  /// tf · rarity, times factors for an early first occurrence, the title, capitals, length, edges and entity.
  func score(_ candidate: PhraseCandidate) -> Double {
    let count = Double(candidate.count)
    let length = candidate.stems.count
    let capitals = hasNounCapitals ? 0 : Double(candidate.capitalCount) / count
    var score = StableMath.log2(1 + count) * candidate.weight
    score *= 0.55 + 0.9 / (1 + Double(candidate.first) / 60)
    if candidate.titleCount > 0 { score *= 1.5 }
    score *= 1 + 0.5 * capitals
    score *= Self.lengthFactors[min(length, Self.lengthFactors.count) - 1]
    if length == 1, capitals == 0, !candidate.isEntity { score *= Self.plainWordFactor }
    if length > 1, candidate.count == 1, candidate.titleCount == 0, capitals == 0 { score *= 0.6 }
    score *= 0.5 + 0.5 * Double(candidate.edgeCount) / count
    if candidate.isEntity { score *= 1.25 }
    return score
  }

  /// For a single word in lower case.
  private static let plainWordFactor = 1.0
  private static let lengthFactors = [0.85, 1.3, 1.15, 0.85]
}
