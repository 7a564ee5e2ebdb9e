import CVectorKernels

/// Brings each row to mean 0 and variance 1, then to the mean and variance that were learned (Ba, Kiros, Hinton, "Layer
/// Normalization", 2016).
struct RowNormaliser: Sendable {
  private let gain: [Float]
  private let offset: [Float]

  init(_ file: inout VectorModelFile, width: Int) {
    gain = file.numbers(width, of: Float.self)
    offset = file.numbers(width, of: Float.self)
  }

  /// Normalises the sums of rows and others.
  func add(_ other: [Float], to rows: inout [Float]) {
    vk_add_and_normalise(&rows, other, rows.count / gain.count, gain.count, gain, offset)
  }
}
