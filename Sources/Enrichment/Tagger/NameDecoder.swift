/// The best row of tags for a stretch of tokens (Viterbi, 1967), in whole numbers.
struct NameDecoder {
  /// Less than any sum of weights that can come up in ``NameStretches/tokensMax`` tokens.
  private static let impossible: Int32 = -1 << 28

  let model: TaggerModel

  /// The tags; of equals the one with the lower number, so that the answer is always the same.
  ///
  /// - Parameter allowed: for each token one bit a tag that it may have.
  func labels(_ scores: [SIMD16<Int16>], allowed: [UInt16]) -> [Int] {
    guard !scores.isEmpty else { return [] }
    var best = SIMD16<Int32>(repeating: Self.impossible)
    best[NameLabel.outside] = 0
    var origins: [SIMD16<Int8>] = []
    origins.reserveCapacity(scores.count)
    for (score, allowed) in zip(scores, allowed) {
      var next = SIMD16<Int32>(repeating: Self.impossible)
      var origin = SIMD16<Int8>()
      for from in 0..<NameLabel.count where best[from] > Self.impossible / 2 {
        let reached = SIMD16<Int32>(truncatingIfNeeded: model.transitions[from]) &+ best[from]
        let isBetter = reached .> next .& Self.follows[from]
        next.replace(with: reached, where: isBetter)
        origin.replace(with: Int8(from), where: isBetter.narrowed)
      }
      best = next &+ SIMD16<Int32>(truncatingIfNeeded: score)
      for label in 0..<NameLabel.count where allowed & 1 << UInt16(label) == 0 { best[label] = Self.impossible }
      origins.append(origin)
    }
    var last = NameLabel.outside
    var top = Int32.min
    for label in 0..<NameLabel.count where NameLabel.follows(NameLabel.outside, after: label) && best[label] > top {
      (last, top) = (label, best[label])
    }
    var labels = [Int](repeating: 0, count: scores.count)
    for place in scores.indices.reversed() {
      labels[place] = last
      last = Int(origins[place][last])
    }
    return labels
  }

  private static let follows: [SIMDMask<SIMD16<Int32>>] = (0..<NameLabel.lanes).map { from in
    var mask = SIMDMask<SIMD16<Int32>>()
    for to in 0..<NameLabel.lanes { mask[to] = NameLabel.follows(to, after: from) }
    return mask
  }
}

extension SIMDMask where Storage == SIMD16<Int32> {
  /// The same lanes for bytes.
  fileprivate var narrowed: SIMDMask<SIMD16<Int8>> {
    SIMD16<Int8>(truncatingIfNeeded: SIMD16<Int32>(repeating: 0).replacing(with: 1, where: self)) .== 1
  }
}
