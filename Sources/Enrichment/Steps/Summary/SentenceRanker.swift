import Language

/// Scores sentences by directed centrality after PacSum (Zheng and Lapata, ACL 2019: what later sentences take up counts
/// for a sentence, what it takes up from earlier ones against it), an early place, the share of the title, the words that
/// many sentences have, and length: the fewer sentences are wanted, the more each has to say.
///
/// The weights were chosen on labelled news (docs/decisions/0012-keywords-and-summary.md).
struct SentenceRanker {
  private static let backwardWeight = -0.4
  private static let similarityFloor = 0.08
  private static let centralityWeight = 0.8
  private static let placeWeight = 1.1
  private static let placeDecay = 0.35
  private static let titleWeight = 0.5
  private static let commonWordsWeight = 0.3
  /// Of the length, divided by the number of sentences that are wanted.
  private static let lengthWeight = 2.0
  /// Words beyond which a longer sentence gains nothing.
  private static let lengthEnough = 30.0

  private let pool: SentencePool
  /// But for the length.
  private let base: [Double]

  init(_ pool: SentencePool, _ draft: Draft) {
    self.pool = pool
    let (centrality, common) = Self.centrality(pool.candidates)
    let (low, high) = (centrality.min() ?? 0, centrality.max() ?? 0)
    let title = Set(
      draft.title.tokens.filter(\.isWord).map { draft.words[$0.word] }.filter { !$0.isFunction }.map(\.stem))
    base = pool.candidates.indices.map { place in
      let central = high > low ? (centrality[place] - low) / (high - low) : 0
      return central * Self.centralityWeight + Self.placeWeight / (1 + Self.placeDecay * Double(place))
        + Self.titleShare(pool.candidates[place], title) * Self.titleWeight + common[place] * Self.commonWordsWeight
    }
  }

  /// The candidates' places, the best first, when about so many of them are wanted.
  func order(wanted: Int) -> [Int] {
    let scores = base.indices.map { place in
      let length = min(Double(pool.candidates[place].wordCount), Self.lengthEnough) / Self.lengthEnough
      return base[place] + Self.lengthWeight / Double(max(1, wanted)) * length
    }
    return scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  /// The directed centrality of each sentence, and the mean of log2(1 + sentences that have it) over its words.
  private static func centrality(_ candidates: [SentencePool.Candidate]) -> (centrality: [Double], common: [Double]) {
    let norms = candidates.map { dot($0.vector, $0.vector).squareRoot() }
    var centrality = [Double](repeating: 0, count: candidates.count)
    // Products are added up stem by stem over the earlier sentences that have it, not pair by pair.
    var postings: [UInt64: [(place: Int, weight: Double)]] = [:]
    for later in candidates.indices {
      var products = [Double](repeating: 0, count: later)
      for (stem, weight) in candidates[later].vector {
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
    let common = candidates.map { candidate in
      let sum = candidate.vector.reduce(0) { $0 + StableMath.log2(1 + Double(postings[$1.stem]?.count ?? 0)) }
      return sum / Double(max(1, candidate.vector.count))
    }
    return (centrality, common)
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
