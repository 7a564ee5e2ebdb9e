/// An article as stories and similar news compare it: its telling terms with their weights, and the names in it.
///
/// The vector of an article depends on the article alone, so that it is computed once, and the order in which articles
/// arrive does not change it.
struct ArticleVector: Sendable, Hashable {
  /// A stem, or the name of an entity, with what it says of the article.
  struct Term: Sendable, Hashable {
    /// A ``TermHash``: of two terms of one article, one pair in four million shares it.
    var hash: UInt32
    /// Its part of the vector of length 1, in steps of 1 / 65,535.
    var weight: UInt16
  }

  /// Ascending by hash, each hash once.
  var terms: [Term]
  /// ``ArticleNames`` of the most salient people, organisations and places; ascending.
  var names: [UInt32]
  /// Of a headline without a text.
  var embedding = HeadlineEmbedding.none

  /// Terms that are kept, the heaviest.
  static let termsMax = 96
  /// Names that are kept, each with its telling words.
  static let namesMax = 16
  /// Terms up to which an article has few.
  static let fewTermsMax = 40
  /// What a cosine counts there by the number of common words.
  private static let trusts = [0.5, 0.5, 0.8]
  /// From so many common words on it counts whole.
  static let wordsMax = trusts.count
  /// The terms by which articles look each other up, the heaviest.
  static let lookupTermsMax = 16

  /// A vector of length 1 from weights of any length.
  init(weights: [UInt32: Double], names: Set<UInt32>, embedding: HeadlineEmbedding = .none) {
    self.init(heaviest: Self.heaviest(weights), names: names, embedding: embedding)
  }

  /// The same from what ``heaviest(_:)`` gave.
  init(
    heaviest: ArraySlice<(key: UInt32, value: Double)>, names: Set<UInt32>, embedding: HeadlineEmbedding = .none
  ) {
    let length = heaviest.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    terms = heaviest.map { Term(hash: $0.key, weight: UInt16((65_535 * $0.value / length).rounded())) }
      .sorted { $0.hash < $1.hash }
    self.names = names.sorted()
    self.embedding = embedding
  }

  /// The terms that are kept of these.
  static func heaviest(_ weights: [UInt32: Double]) -> ArraySlice<(key: UInt32, value: Double)> {
    weights.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(termsMax)
  }

  init(terms: [Term], names: [UInt32], embedding: HeadlineEmbedding = .none) {
    (self.terms, self.names, self.embedding) = (terms, names, embedding)
  }

  /// The cosine of two vectors, 0 to 1.
  func cosine(_ other: ArticleVector) -> Double { overlap(other).cosine }

  /// How alike two articles are, 0 to 1: the cosine, and what ``HeadlineEmbedding`` adds. One word that an article of few terms has in
  /// common with another may be chance, and counts less than it weighs. Without numbers as if they had none in common.
  func likeness(_ other: ArticleVector, withNumbers: Bool = true) -> Double {
    let overlap = overlap(other, withNumbers: withNumbers)
    let trust = Self.trust(overlap.words, ofTerms: min(terms.count, other.terms.count))
    return min(max(0, trust * overlap.cosine + embedding.evidence(other.embedding)), 1)
  }

  /// What the cosine of two articles counts, of which the one with fewer terms has so many.
  static func trust(_ words: Int, ofTerms count: Int) -> Double {
    count <= fewTermsMax && words < wordsMax ? trusts[words] : 1
  }

  /// The cosine and the number of common words, counted to ``wordsMax``; without numbers as if they had none in common. A name is no
  /// word more: its words are terms too.
  private func overlap(_ other: ArticleVector, withNumbers: Bool = true) -> (cosine: Double, words: Int) {
    let start = withNumbers ? 0 : terms.prefix { $0.hash < TermHash.numbersEnd }.count
    var (sum, words, first, second): (UInt64, Int, Int, Int) = (0, 0, start, 0)
    terms.withUnsafeBufferPointer { left in
      other.terms.withUnsafeBufferPointer { right in
        while first < left.count, second < right.count {
          let (one, two) = (left[first], right[second])
          if one.hash == two.hash {
            sum += UInt64(one.weight) * UInt64(two.weight)
            if words < Self.wordsMax, !names.contains(one.hash) { words += 1 }
          }
          first += one.hash <= two.hash ? 1 : 0
          second += two.hash <= one.hash ? 1 : 0
        }
      }
    }
    return (min(1, Double(sum) / (65_535 * 65_535)), words)
  }

  /// The share of common names, 0 to 1: of n and m names with k in common, k / √(n · m).
  func sharedNames(_ other: ArticleVector) -> Double {
    guard !names.isEmpty, !other.names.isEmpty else { return 0 }
    return Double(commonNames(other)) / Double(names.count * other.names.count).squareRoot()
  }

  /// How many names both have.
  func commonNames(_ other: ArticleVector) -> Int {
    var (count, first, second) = (0, 0, 0)
    while first < names.count, second < other.names.count {
      let (one, two) = (names[first], other.names[second])
      count += one == two ? 1 : 0
      first += one <= two ? 1 : 0
      second += two <= one ? 1 : 0
    }
    return count
  }

  /// The hashes by which articles like this one are looked up, the most telling first.
  var lookupHashes: [UInt32] {
    terms.sorted { ($0.weight, $1.hash) > ($1.weight, $0.hash) }.prefix(Self.lookupTermsMax).map(\.hash)
  }
}

extension ArticleVector {
  /// Terms as bytes: hash (4), weight (2), little-endian.
  var termBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(terms.count * 6)
    for term in terms {
      withUnsafeBytes(of: term.hash.littleEndian) { bytes.append(contentsOf: $0) }
      withUnsafeBytes(of: term.weight.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// Names as bytes: 4 each, little-endian.
  var nameBytes: [UInt8] { names.flatMap { name in withUnsafeBytes(of: name.littleEndian) { Array($0) } } }

  static func decodeTerms(_ bytes: UnsafeRawBufferPointer) -> [Term] {
    (0..<(bytes.count / 6)).map { index in
      Term(
        hash: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 6, as: UInt32.self)),
        weight: UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 6 + 4, as: UInt16.self)))
    }
  }

  static func decodeNames(_ bytes: UnsafeRawBufferPointer) -> [UInt32] {
    (0..<(bytes.count / 4)).map { index in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
  }
}
