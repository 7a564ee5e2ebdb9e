/// What a story is about: the sum of its articles' vectors, of which the heaviest terms are kept.
struct StoryCentroid: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    var hash: UInt32
    var weight: Float
  }

  /// Ascending by hash.
  private(set) var terms: [Term]
  private(set) var embeddings: EmbeddingSum

  /// Terms that are kept.
  static let termsMax = 512

  /// A story of no article.
  init() { self.init(terms: []) }

  init(terms: [Term], embeddings: EmbeddingSum = EmbeddingSum()) {
    (self.terms, self.embeddings) = (terms, embeddings)
  }

  /// The length of the sum.
  var length: Double { terms.reduce(0) { $0 + Double($1.weight) * Double($1.weight) }.squareRoot() }

  /// The cosine between an article and the sum of the story's articles, 0 to 1.
  func cosine(_ vector: ArticleVector) -> Double { overlap(vector).cosine }

  /// The cosine and the number of common words, counted to ``ArticleVector/wordsMax``.
  private func overlap(_ vector: ArticleVector) -> (cosine: Double, words: Int) {
    let length = length
    guard length > 0 else { return (0, 0) }
    var (sum, words, place) = (0.0, 0, 0)
    for term in vector.terms {
      while place < terms.count, terms[place].hash < term.hash { place += 1 }
      guard place < terms.count else { break }
      if terms[place].hash == term.hash {
        sum += Double(terms[place].weight) * Double(term.weight)
        if words < ArticleVector.wordsMax, !vector.names.contains(term.hash) { words += 1 }
      }
    }
    return (min(1, sum / 65_535 / length), words)
  }

  /// How alike an article and the story are, 0 to 1, as ``ArticleVector/likeness(_:withNumbers:)`` of two articles.
  func likeness(_ vector: ArticleVector) -> Double {
    let overlap = overlap(vector)
    let trust = ArticleVector.trust(overlap.words, ofTerms: vector.terms.count)
    return min(max(0, trust * overlap.cosine + embeddings.evidence(vector.embedding)), 1)
  }

  /// The cosine between two stories, 0 to 1.
  func cosine(_ other: StoryCentroid) -> Double {
    let lengths = length * other.length
    return lengths > 0 ? min(1, product(other) / lengths) : 0
  }

  /// The cosine of each article of the one and each of the other with what ``HeadlineEmbedding`` adds, summed over all pairs: average
  /// linkage, times the numbers of articles.
  func linkage(_ other: StoryCentroid) -> Double { product(other) + embeddings.evidence(other.embeddings) }

  private func product(_ other: StoryCentroid) -> Double {
    var (sum, first, second) = (0.0, 0, 0)
    while first < terms.count, second < other.terms.count {
      let (one, two) = (terms[first], other.terms[second])
      if one.hash == two.hash { sum += Double(one.weight) * Double(two.weight) }
      first += one.hash <= two.hash ? 1 : 0
      second += two.hash <= one.hash ? 1 : 0
    }
    return sum
  }

  mutating func add(_ vector: ArticleVector) {
    combine(Self.terms(of: vector), sign: 1)
    embeddings.add(vector.embedding)
  }

  /// Takes an article out. Terms that were dropped as too light stay so.
  mutating func remove(_ vector: ArticleVector) {
    combine(Self.terms(of: vector), sign: -1)
    embeddings.remove(vector.embedding)
  }

  mutating func add(_ other: StoryCentroid) {
    combine(other.terms, sign: 1)
    embeddings.add(other.embeddings)
  }

  private static func terms(of vector: ArticleVector) -> [Term] {
    vector.terms.map { Term(hash: $0.hash, weight: Float($0.weight) / 65_535) }
  }

  /// Weights below this are what rounding leaves of a term whose articles are gone.
  private static let weightMin: Float = 0.000_1

  private mutating func combine(_ others: [Term], sign: Float) {
    var combined: [Term] = []
    combined.reserveCapacity(terms.count + others.count)
    var (first, second) = (0, 0)
    while first < terms.count || second < others.count {
      var term: Term
      if second == others.count || (first < terms.count && terms[first].hash < others[second].hash) {
        term = terms[first]
        first += 1
      } else if first == terms.count || others[second].hash < terms[first].hash {
        term = Term(hash: others[second].hash, weight: sign * others[second].weight)
        second += 1
      } else {
        term = Term(hash: terms[first].hash, weight: terms[first].weight + sign * others[second].weight)
        first += 1
        second += 1
      }
      if term.weight > Self.weightMin { combined.append(term) }
    }
    if combined.count > Self.termsMax {
      // Numbers are sorted many times as fast as terms, and those that stay need not be sorted back.
      let lightest = combined.map(\.rank).sorted()[combined.count - Self.termsMax]
      combined.removeAll { $0.rank < lightest }
    }
    terms = combined
  }
}

extension StoryCentroid.Term {
  /// Greater for a heavier term; of two of a weight, for the smaller hash. A weight is positive, and so its bits grow with it.
  fileprivate var rank: UInt64 { UInt64(weight.bitPattern) << 32 | UInt64(~hash) }
}

extension StoryCentroid {
  /// Terms as bytes: hash (4), weight (4), little-endian.
  var termBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(terms.count * 8)
    for term in terms {
      withUnsafeBytes(of: term.hash.littleEndian) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: term.weight.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  static func decodeTerms(_ bytes: UnsafeRawBufferPointer) -> [Term] {
    (0..<(bytes.count / 8)).map { index in
      Term(
        hash: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt32.self)),
        weight: Float(
          bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8 + 4, as: UInt32.self))))
    }
  }
}
