/// The sizes of a model, as the head of its file states them, within bounds.
struct VectorModelShape: Sendable, Hashable {
  /// Tokens of the vocabulary.
  var tokens: Int
  /// Numbers of a token's state, and of the vector.
  var width: Int
  var layers: Int
  /// Heads of attention in a layer.
  var heads: Int
  /// Numbers of a layer's inner state.
  var hidden: Int
  /// Tokens of a text, those at its two ends included.
  var positions: Int

  static let tokensMax = 300_000
  static let widthMax = 1_024
  static let layersMax = 24
  static let hiddenMax = 4_096
  static let positionsMax = 512
  /// Widths are multiples of this: what the arithmetic handles at once.
  static let lanes = 16

  var headWidth: Int { width / max(1, heads) }

  /// What is wrong with the sizes, or nothing.
  var fault: String? {
    let bounded = [
      ("tokens", tokens, 5...Self.tokensMax), ("dimensions", width, Self.lanes...Self.widthMax),
      ("layers", layers, 1...Self.layersMax), ("heads", heads, 1...Self.widthMax / Self.lanes),
      ("inner numbers", hidden, Self.lanes...Self.hiddenMax), ("positions", positions, 3...Self.positionsMax),
    ]
    for (name, size, range) in bounded where !range.contains(size) {
      return "it states \(size) \(name), not \(range.lowerBound) to \(range.upperBound)"
    }
    guard width % Self.lanes == 0, hidden % Self.lanes == 0, width % heads == 0, headWidth % Self.lanes == 0 else {
      return "its sizes are no multiples of \(Self.lanes)"
    }
    return nil
  }

  /// Bytes of all numbers of the file.
  var byteCount: Int {
    let matrices = [(3 * width, width), (width, width), (hidden, width), (width, hidden)]
    let layer = matrices.reduce(4 * width * 4) { $0 + $1.0 * $1.1 * 2 + $1.0 * 8 }
    return tokens * width * 2 + positions * width * 4 + 2 * width * 4 + layers * layer
  }
}
