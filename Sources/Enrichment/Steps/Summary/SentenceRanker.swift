import Language

/// Scores sentences: directed centrality after PacSum (Zheng and Lapata, ACL 2019: what later sentences take up counts
/// for a sentence, what it takes up from earlier ones against it), an early place, and what it shares with the title.
struct SentenceRanker {
  private static let backwardWeight = -0.4
  private static let similarityFloor = 0.08

  /// The scores of the pool's candidates, each 0 to about 2.5.
  static func scores(_ pool: SentencePool, _ draft: Draft) -> [Double] {
    let candidates = pool.candidates
    let norms = candidates.map { candidate in
      candidate.vector.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }
    var centrality = [Double](repeating: 0, count: candidates.count)
    // Products are added up stem by stem over the earlier sentences that have it, not pair by pair.
    var postings: [UInt64: [(place: Int, weight: Double)]] = [:]
    for later in candidates.indices {
      var products = [Double](repeating: 0, count: later)
      for (stem, weight) in candidates[later].vector where weight > 0 {
        for posting in postings[stem] ?? [] { products[posting.place] += posting.weight * weight }
        postings[stem, default: []].append((later, weight))
      }
      for earlier in 0..<later {
        let similarity = products[earlier] / max(1e-9, norms[earlier] * norms[later])
        guard similarity > similarityFloor else { continue }
        centrality[earlier] += similarity
        centrality[later] += similarity * backwardWeight
      }
    }
    let (low, high) = (centrality.min() ?? 0, centrality.max() ?? 0)
    let titleStems = Set(
      draft.title.tokens.filter(\.isWord).map { draft.words[$0.word] }.filter { !$0.isFunction }.map(\.stem))
    return candidates.indices.map { place in
      let central = high > low ? (centrality[place] - low) / (high - low) : 0
      let early = 1 / (1 + 0.35 * Double(place))
      return central * 0.8 + early * 1.1 + titleShare(candidates[place], titleStems) * 0.5
    }
  }

  /// Of two sorted sparse vectors.
  static func dot(_ left: [(stem: UInt64, weight: Double)], _ right: [(stem: UInt64, weight: Double)]) -> Double {
    var (a, b, sum) = (0, 0, 0.0)
    while a < left.count, b < right.count {
      if left[a].stem == right[b].stem {
        sum += left[a].weight * right[b].weight
        a += 1
        b += 1
      } else if left[a].stem < right[b].stem {
        a += 1
      } else {
        b += 1
      }
    }
    return sum
  }

  private static func titleShare(_ candidate: SentencePool.Candidate, _ title: Set<UInt64>) -> Double {
    guard !title.isEmpty else { return 0 }
    return Double(candidate.vector.count { title.contains($0.stem) }) / Double(title.count)
  }
}
