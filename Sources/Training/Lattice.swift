internal import Enrichment
internal import Foundation

/// Sums over all rows of tags of a stretch, forward and backward (Rabiner, 1989), scaled at each token.
struct Lattice {
  private typealias Lanes = ChainTrainer.Lanes

  private var forward: [SIMD16<Float>] = []
  private var backward: [SIMD16<Float>] = []
  private let potentials: [SIMD16<Float>]
  /// Expected use of each pair of tags: one row for each tag before.
  private(set) var edges = [SIMD16<Float>](repeating: .zero, count: NameLabel.lanes)
  /// The logarithm of the sum over all rows, up to what the potentials leave out.
  private(set) var logSum: Float = 0
  /// False when no row of tags is allowed.
  private(set) var isPossible = true

  init(_ potentials: [SIMD16<Float>], links: [SIMD16<Float>], allowed: [SIMD16<Float>]?) {
    self.potentials = allowed.map { zip(potentials, $0).map(*) } ?? potentials
    var before = SIMD16<Float>.zero
    before[NameLabel.outside] = 1
    for potential in self.potentials {
      var sum = SIMD16<Float>.zero
      for from in 0..<NameLabel.count { sum += links[from] * before[from] }
      sum *= potential
      let total = sum.sum()
      guard total > 0 else {
        isPossible = false
        return
      }
      logSum += log(total)
      before = sum / total
      forward.append(before)
    }
    backward = [SIMD16<Float>](repeating: .zero, count: potentials.count)
    var after = SIMD16<Float>.zero
    for from in 0..<NameLabel.count { after[from] = links[from][NameLabel.outside] }
    for place in potentials.indices.reversed() {
      backward[place] = after / max(after.max(), 1e-30)
      let weighted = self.potentials[place] * backward[place]
      var next = SIMD16<Float>.zero
      for from in 0..<NameLabel.count { next[from] = (links[from] * weighted).sum() }
      after = next
    }
    addEdges(links)
  }

  private mutating func addEdges(_ links: [SIMD16<Float>]) {
    guard let last = forward.last else { return }
    var ends = SIMD16<Float>.zero
    for from in 0..<NameLabel.count { ends[from] = last[from] * links[from][NameLabel.outside] }
    let endTotal = ends.sum()
    guard endTotal > 0 else {
      isPossible = false
      return
    }
    for from in 0..<NameLabel.count { edges[from][NameLabel.outside] += ends[from] / endTotal }
    logSum += log(endTotal)
    var start = SIMD16<Float>.zero
    start[NameLabel.outside] = 1
    for place in potentials.indices {
      let before = place == 0 ? start : forward[place - 1]
      let weighted = potentials[place] * backward[place]
      var pairs = [SIMD16<Float>](repeating: .zero, count: NameLabel.count)
      var total: Float = 0
      for from in 0..<NameLabel.count where before[from] > 0 {
        pairs[from] = links[from] * weighted * before[from]
        total += pairs[from].sum()
      }
      guard total > 0 else {
        isPossible = false
        return
      }
      for from in 0..<NameLabel.count { edges[from] += pairs[from] / total }
    }
  }

  /// How likely each tag is at a token.
  func node(_ place: Int) -> SIMD16<Float> {
    let product = forward[place] * backward[place]
    let total = product.sum()
    return total > 0 ? product / total : .zero
  }
}
