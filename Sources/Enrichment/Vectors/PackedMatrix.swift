import CVectorKernels

/// A layer's matrix with its bias: whole numbers, a factor for each row.
struct PackedMatrix: Sendable {
  let columns: Int
  let depth: Int
  private let packed: [Int16]
  private let factors: [Float]
  private let bias: [Float]

  /// The next matrix of a file, which gives `columns` numbers from `depth`.
  init(_ file: inout VectorModelFile, columns: Int, depth: Int) throws(VectorModelError) {
    self.columns = columns
    self.depth = depth
    let weights = file.numbers(columns * depth, of: Int16.self)
    guard weights.allSatisfy({ $0.magnitude <= VK_WEIGHT_MAX }) else {
      throw VectorModelError("it has weights that are too large")
    }
    packed = [Int16](unsafeUninitializedCapacity: weights.count) { buffer, filled in
      if let target = buffer.baseAddress { vk_pack(weights, columns, depth, target) }
      filled = weights.count
    }
    factors = file.numbers(columns, of: Float.self)
    bias = file.numbers(columns, of: Float.self)
  }

  /// Rows of `depth` numbers as rows of `columns` numbers.
  func multiply(_ rows: [Float], count: Int) -> [Float] {
    var scales = [Float](repeating: 0, count: count)
    let whole = [Int16](unsafeUninitializedCapacity: count * depth) { buffer, filled in
      if let target = buffer.baseAddress { vk_quantise(rows, count, depth, target, &scales) }
      filled = count * depth
    }
    return [Float](unsafeUninitializedCapacity: count * columns) { buffer, filled in
      if let target = buffer.baseAddress {
        vk_multiply(whole, scales, count, packed, factors, bias, columns, depth, target)
      }
      filled = count * columns
    }
  }
}
