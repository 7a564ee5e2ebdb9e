/// Logarithms that give the same bits on every machine: IEEE 754 defines the four operations and the square root
/// exactly, but leaves the C library's `log` to each maker.
enum StableMath {
  /// log2 of a positive number to about 1e-12, by the exponent and the series of artanh.
  static func log2(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = Double(value.exponent)
    var significand = value.significand
    if significand > 1.414_213_562_373_095 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var odd = 1.0
    while odd < 31 {
      sum += term / odd
      term *= square
      odd += 2
    }
    return exponent + 2 * sum * 1.442_695_040_888_963_4
  }
}
