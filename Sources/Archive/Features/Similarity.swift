/// How much two articles tell of the same, 0 to 1, by what they share.
struct Similarity: Sendable {
  /// Of a term: how many articles have it.
  private let counts: [Int: Int]
  private let total: Double

  /// The half-life of likeness in the distance of two articles.
  static let halfLifeMilliseconds = 3.0 * 86_400_000

  /// Articles that are thought to be there beside the real ones, without any of the terms: what two articles share must not
  /// look common because the archive is small.
  static let imaginedArticles = 50

  init(counts: [Int: Int], articleCount: Int) {
    self.counts = counts
    total = Double(max(articleCount, 0) + Self.imaginedArticles)
  }

  /// The rarer a term, the more it says: ln((N + 1) / (n + 0.5)) (K. Spärck Jones, 1972, smoothed).
  func informationOf(_ key: Int) -> Double {
    max(0.05, ((total + 1) / (Double(max(counts[key] ?? 1, 1)) + 0.5)).logarithm)
  }

  /// What two articles share, and how alike they are.
  struct Result: Sendable {
    var score: Double
    var isNearDuplicate: Bool
    /// Keys, the most telling first.
    var shared: [Signature.WeightedTerm]
  }

  /// The cosine of the weighted terms, faded by the distance in time; copies have their containment at least.
  func compare(_ left: Signature, _ right: Signature) -> Result {
    var (dot, shared): (Double, [(term: Signature.WeightedTerm, part: Double)]) = (0, [])
    var (first, second) = (0, 0)
    while first < left.terms.count, second < right.terms.count {
      let (one, other) = (left.terms[first], right.terms[second])
      if one.key == other.key {
        let part = value(one) * value(other)
        dot += part
        shared.append((one, part))
        first += 1
        second += 1
      } else if one.key < other.key {
        first += 1
      } else {
        second += 1
      }
    }
    let norms = (norm(left) * norm(right)).squareRoot()
    let distance = Double((left.timeKey.milliseconds - right.timeKey.milliseconds).magnitude)
    let fading = 0.5 + 0.5 * (-distance / Self.halfLifeMilliseconds).powerOfTwo
    let containment = NearDuplicate.containment(left.shingles, right.shingles)
    let isCopy = containment >= NearDuplicate.containmentMin
    let likeness = norms > 0 ? dot / norms * fading : 0
    return Result(
      score: min(1, max(likeness, isCopy ? containment : 0)), isNearDuplicate: isCopy,
      shared: shared.sorted { ($0.part, $1.term.key) > ($1.part, $0.term.key) }.map(\.term))
  }

  /// What a term says of its article.
  func value(_ term: Signature.WeightedTerm) -> Double {
    term.kind.weight * Double(term.weight) / 255 * informationOf(term.key)
  }

  private func norm(_ signature: Signature) -> Double {
    signature.terms.reduce(0) { sum, term in sum + value(term) * value(term) }
  }
}
