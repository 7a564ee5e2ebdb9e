internal import Enrichment
internal import Foundation

/// Trains a linear-chain conditional random field (Lafferty et al., 2001) on examples of which some tags are left open
/// (Tsuboi et al., 2008), by stochastic gradient with AdaGrad (Duchi et al., 2011) and features dropped at random.
public struct ChainTrainer {
  typealias Lanes = SIMD16<Float>

  /// How it is trained.
  public struct Options {
    /// Rounds over all examples.
    public var epochs = 5
    /// The step's size.
    public var rate: Float = 0.15
    /// The share of features that an example does not see.
    public var dropout = 0.15
    /// The share of tokens that do not see their own word.
    public var wordDropout = 0.25
    /// Occurrences that a feature needs.
    public var countMin = 3
    /// For the order and for what is dropped.
    public var seed: UInt64 = 1

    /// The usual.
    public init() {}
  }

  private let options: Options
  private let set: ExampleSet
  private var numbers: [UInt32: Int32] = [:]
  private var features: [UInt32] = []
  private var ids: [Int32] = []
  private var weights: [Lanes] = []
  private var squares: [Lanes] = []
  private var transitions = [Lanes](repeating: .zero, count: NameLabel.lanes)
  private var transitionSquares = [Lanes](repeating: .init(repeating: 1e-6), count: NameLabel.lanes)

  /// Counts features and keeps those that are common enough.
  public init(_ set: ExampleSet, options: Options) {
    self.set = set
    self.options = options
    var counts: [UInt32: Int32] = [:]
    for feature in set.features { counts[feature, default: 0] += 1 }
    features = counts.filter { $0.value >= options.countMin }.map(\.key).sorted()
    for (number, feature) in features.enumerated() { numbers[feature] = Int32(number) }
    ids = set.features.map { numbers[$0] ?? -1 }
    weights = [Lanes](repeating: .zero, count: features.count)
    squares = [Lanes](repeating: .init(repeating: 1e-6), count: features.count)
  }

  /// Runs all rounds.
  public mutating func train(_ report: (String) -> Void) {
    var random = RandomSource(seed: options.seed)
    var order = Array(set.examples.indices)
    for epoch in 1...options.epochs {
      order.shuffle(using: &random)
      var loss = 0.0
      for number in order { loss += Double(step(set.examples[number], &random)) }
      report("epoch \(epoch): loss \(loss / Double(max(1, order.count))), \(features.count) features")
    }
  }

  /// The weights as whole numbers, the rows that matter most first and at most `rowsMax` of them.
  public func model(rowsMax: Int, scale: Float = 32) -> PackedModel {
    let order = weights.indices.sorted { (largest(weights[$0]), $1) > (largest(weights[$1]), $0) }
    let kept = order.prefix(rowsMax).filter { largest(weights[$0]) * scale >= 1 }.sorted()
    let rows = kept.map { number in
      var row = TaggerModel.Row()
      for lane in 0..<NameLabel.count {
        row[lane] = Int8(max(-127, min(127, (weights[number][lane] * scale).rounded())))
      }
      return row
    }
    let links = transitions.map { from in
      var row = SIMD16<Int16>()
      for lane in 0..<NameLabel.count { row[lane] = Int16(max(-2_000, min(2_000, (from[lane] * scale).rounded()))) }
      return row
    }
    return PackedModel(features: kept.map { features[$0] }, rows: rows, transitions: links)
  }

  private func largest(_ row: Lanes) -> Float { max(row.max(), -row.min()) }

  private mutating func step(_ example: ExampleSet.Example, _ random: inout RandomSource) -> Float {
    let length = example.tokens.count
    var seen: [[Int32]] = []
    seen.reserveCapacity(length)
    var potentials: [Lanes] = []
    let rate = options.rate
    let drop = UInt64(options.dropout * 65_536)
    let dropWord = UInt64(options.wordDropout * 65_536)
    for token in example.tokens {
      let hidesWord = random.next() & 0xFFFF < dropWord
      var kept: [Int32] = []
      var score = Lanes.zero
      for place in set.tokenStarts[token]..<set.tokenStarts[token + 1] where ids[place] >= 0 {
        if hidesWord, set.features[place] & 2 != 0 { continue }
        if random.next() & 0xFFFF < drop { continue }
        kept.append(ids[place])
        score += weights[Int(ids[place])]
      }
      seen.append(kept)
      potentials.append(Self.exponential(score - score.max()))
    }
    let links = transitions.map(Self.exponential)
    let linkMasks = Self.masks
    let free = Lattice(
      potentials, links: zip(links, linkMasks).map(*), allowed: set.limits[example.tokens].map(Self.lanes))
    let bound = Lattice(
      potentials, links: zip(links, linkMasks).map(*), allowed: set.allowed[example.tokens].map(Self.lanes))
    guard bound.isPossible, free.isPossible else { return 0 }
    for (place, kept) in seen.enumerated() {
      let gradient = (bound.node(place) - free.node(place)) * example.weight
      for id in kept { Self.update(&weights[Int(id)], &squares[Int(id)], gradient, rate: rate) }
    }
    for from in 0..<NameLabel.count {
      let gradient = (bound.edges[from] - free.edges[from]) * example.weight
      Self.update(&transitions[from], &transitionSquares[from], gradient, rate: rate)
    }
    return free.logSum - bound.logSum
  }

  @inline(__always)
  private static func update(
    _ weight: inout Lanes, _ square: inout Lanes, _ gradient: Lanes, rate: Float
  ) {
    square += gradient * gradient
    weight += rate * gradient / square.squareRoot()
  }

  private static func exponential(_ value: Lanes) -> Lanes {
    var result = Lanes.zero
    for lane in 0..<NameLabel.count { result[lane] = exp(max(-30, value[lane])) }
    return result
  }

  private static func lanes(_ bits: UInt16) -> Lanes {
    var result = Lanes.zero
    for lane in 0..<NameLabel.count where bits & 1 << UInt16(lane) != 0 { result[lane] = 1 }
    return result
  }

  private static let masks: [Lanes] = (0..<NameLabel.lanes).map { from in
    var row = Lanes.zero
    for to in 0..<NameLabel.count where NameLabel.follows(to, after: from) { row[to] = 1 }
    return row
  }
}
