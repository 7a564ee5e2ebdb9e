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

  /// 2 to a power between -1,000 and 1,000, to about 1e-15 of itself, by the series of the exponential function.
  static func exp2(_ value: Double) -> Double {
    let bounded = min(max(value, -1_000), 1_000)
    let whole = bounded.rounded(.down)
    let part = (bounded - whole) * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    var divisor = 1.0
    while divisor < 20 {
      term *= part / divisor
      sum += term
      divisor += 1
    }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }
}
