import CVectorKernels
import TestKit
import Testing

/// Whichever instructions the processor has, the bits are those of the plain sum: whole numbers in blocks, then fractions.
@Suite struct KernelTests {
  @Test(arguments: [(1, 16, 2), (11, 32, 94), (12, 16, 96), (13, 48, 98), (30, 32, 384)])
  func productsAreTheSameOnEveryProcessor(_ rows: Int, _ columns: Int, _ depth: Int) {
    var random = SeededRandom(seed: UInt64(rows * depth))
    func whole(_ count: Int, _ most: Int) -> [Int16] {
      (0..<count).map { _ in Int16(Int.random(in: -most...most, using: &random)) }
    }
    func fractions(_ count: Int) -> [Float] { (0..<count).map { _ in Float.random(in: -1...1, using: &random) } }
    let values = whole(rows * depth, Int(VK_VALUE_MAX))
    let weights = whole(columns * depth, Int(VK_WEIGHT_MAX))
    let (factors, weightFactors, bias) = (fractions(rows), fractions(columns), fractions(columns))
    var packed = [Int16](repeating: 0, count: weights.count)
    vk_pack(weights, columns, depth, &packed)
    var result = [Float](repeating: 0, count: rows * columns)
    vk_multiply(values, factors, rows, packed, weightFactors, bias, columns, depth, &result)
    for row in 0..<rows {
      for column in 0..<columns {
        var sum: Float = 0
        for start in stride(from: 0, to: depth, by: Int(VK_BLOCK)) {
          let block = (start..<min(start + Int(VK_BLOCK), depth)).reduce(Int32(0)) {
            $0 + Int32(values[row * depth + $1]) * Int32(weights[column * depth + $1])
          }
          sum += Float(block)
        }
        let scaled = sum * factors[row]
        let wanted = scaled * weightFactors[column] + bias[column]
        #expect(result[row * columns + column].bitPattern == wanted.bitPattern, "row \(row), column \(column)")
      }
    }
  }
}
