import Language

/// What the headlines of a story are about: the sum of the embeddings of those articles that have one.
struct EmbeddingSum: Sendable, Hashable {
  /// ``WordEmbeddings/dimensions`` numbers; none while no article has an embedding.
  private(set) var sums: [Float] = []
  private(set) var count = 0

  mutating func add(_ embedding: HeadlineEmbedding) { combine(embedding.numbers, 1, sign: 1) }

  mutating func remove(_ embedding: HeadlineEmbedding) { combine(embedding.numbers, 1, sign: -1) }

  mutating func add(_ other: EmbeddingSum) { combine(other.sums, other.count, sign: 1) }

  /// What it adds to the likeness of an article and the story, or takes away; 0 where one has none.
  func evidence(_ embedding: HeadlineEmbedding) -> Double {
    guard count > 0, !embedding.values.isEmpty else { return 0 }
    let length = product(sums, sums).squareRoot()
    guard length > 0 else { return 0 }
    let many = 1 - 1 / Double(count)
    let chance = HeadlineEmbedding.chance + many * (HeadlineEmbedding.sumChance - HeadlineEmbedding.chance)
    return HeadlineEmbedding.share * (product(sums, embedding.numbers) / length - chance)
  }

  /// What each article of the one and each of the other add to their likeness, summed over all pairs.
  func evidence(_ other: EmbeddingSum) -> Double {
    guard count > 0, other.count > 0 else { return 0 }
    let chance = HeadlineEmbedding.chance * Double(count) * Double(other.count)
    return HeadlineEmbedding.share * (product(sums, other.sums) - chance)
  }

  private mutating func combine(_ others: [Float], _ otherCount: Int, sign: Float) {
    guard !others.isEmpty else { return }
    count += Int(sign) * otherCount
    guard count > 0 else {
      self = EmbeddingSum()
      return
    }
    if sums.isEmpty { sums = [Float](repeating: 0, count: others.count) }
    for index in sums.indices { sums[index] += sign * others[index] }
  }

  private func product(_ one: [Float], _ other: [Float]) -> Double {
    zip(one, other).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }
}

extension EmbeddingSum {
  /// The count, and the numbers, 4 bytes each, little-endian; no bytes for no articles.
  var bytes: [UInt8] {
    guard count > 0 else { return [] }
    return ([UInt32(clamping: count)] + sums.map(\.bitPattern)).flatMap { number in
      withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
  }

  /// Nothing of bytes of another number.
  init(bytes: UnsafeRawBufferPointer) {
    let numbers = (0..<(bytes.count / 4)).map {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
    }
    guard let count = numbers.first, count > 0, numbers.count == 1 + WordEmbeddings.dimensions else { return }
    (self.count, sums) = (Int(count), numbers.dropFirst().map(Float.init(bitPattern:)))
  }
}
