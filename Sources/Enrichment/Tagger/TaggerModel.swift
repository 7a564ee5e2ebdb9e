internal import Language

/// The weights of the tagger: a row of small whole numbers for each feature, and one number for each pair of tags in a row.
///
/// Whole numbers, so that every machine finds the same names. The file (`PackedColumns`) is a count, 16 × 16 transitions of 16
/// bits, the sorted feature hashes, and 15 columns of weights.
package struct TaggerModel: Sendable {
  /// One row of weights, a lane a tag.
  package typealias Row = SIMD16<Int8>

  private let keys: [UInt32]
  private let rows: [Row]
  private let mask: Int
  /// What is added when tag `to` follows tag `from`: one row for each `from`.
  let transitions: [SIMD16<Int16>]

  /// The product's model.
  static let shared = TaggerModel(unpacking: EmbeddedData.unpacked("name-tagger.bin.zst"))

  /// A model from its parts.
  package init(features: [UInt32], rows: [Row], transitions: [SIMD16<Int16>]) {
    var size = 16
    while size * 3 < features.count * 4 { size *= 2 }
    var keys = [UInt32](repeating: 0, count: size)
    var slots = [Row](repeating: .zero, count: size)
    mask = size - 1
    for (feature, row) in zip(features, rows) {
      var slot = Int(feature >> 1) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = feature
      slots[slot] = row
    }
    (self.keys, self.rows, self.transitions) = (keys, slots, transitions)
  }

  /// A model from its unpacked bytes; one that finds nothing when they are broken.
  package init(unpacking bytes: [UInt8]) {
    var columns = PackedColumns(bytes)
    let count = columns.number()
    let pairs = NameLabel.lanes * NameLabel.lanes * 2
    guard count > 0, columns.isLeft(pairs + count * (4 + NameLabel.count)) else {
      self.init(features: [], rows: [], transitions: [])
      return
    }
    let transitions = (0..<NameLabel.lanes).map { _ in
      var row = SIMD16<Int16>()
      for to in 0..<NameLabel.lanes {
        let value = columns.column(2)
        row[to] = Int16(bitPattern: UInt16(value[value.startIndex]) | UInt16(value[value.startIndex + 1]) << 8)
      }
      return row
    }
    let features = columns.sortedKeys(count)
    var rows = [Row](repeating: .zero, count: count)
    for lane in 0..<NameLabel.count {
      for (place, weight) in columns.column(count).enumerated() { rows[place][lane] = Int8(bitPattern: weight) }
    }
    self.init(features: features, rows: rows, transitions: transitions)
  }

  /// False when there is no model to tag with.
  package var isUsable: Bool { transitions.count == NameLabel.lanes }

  /// The sum of the rows of some features.
  func score(_ features: [UInt32]) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>()
    for feature in features {
      var slot = Int(feature >> 1) & mask
      while keys[slot] != 0 {
        if keys[slot] == feature {
          sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[slot])
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return sum
  }
}
