internal import Language

/// The weights of the tagger: a row of small whole numbers for each feature, and one number for each pair of tags in a row.
///
/// Whole numbers, so that every machine finds the same names. The file is zstd over a little-endian count, 16 × 16 transitions
/// of 16 bits, and columns of bytes: four for the differences of the sorted feature hashes, 15 for the weights.
package struct TaggerModel: Sendable {
  /// One row of weights, a lane a tag.
  package typealias Row = SIMD16<Int8>

  private let keys: [UInt32]
  private let rows: [Row]
  private let mask: Int
  /// What is added when tag `to` follows tag `from`: one row for each `from`.
  let transitions: [SIMD16<Int16>]

  /// The product's model.
  static let shared = TaggerModel(unpacking: CompactTable.decompressed(EmbeddedData.bytes("name-tagger.bin.zst")))

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
    let head = 4 + NameLabel.lanes * NameLabel.lanes * 2
    let count = bytes.count >= head ? Int(CompactTable.word(bytes, at: 0)) : 0
    let columns = 4 + NameLabel.count
    guard count > 0, bytes.count == head + count * columns else {
      self.init(features: [], rows: [], transitions: [])
      return
    }
    let transitions = (0..<NameLabel.lanes).map { from in
      var row = SIMD16<Int16>()
      for to in 0..<NameLabel.lanes {
        let offset = 4 + (from * NameLabel.lanes + to) * 2
        row[to] = Int16(bitPattern: UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8)
      }
      return row
    }
    var feature: UInt32 = 0
    var features: [UInt32] = []
    var rows: [Row] = []
    for place in 0..<count {
      for column in 0..<4 { feature &+= UInt32(bytes[head + column * count + place]) << UInt32(8 * column) }
      var row = Row()
      for lane in 0..<NameLabel.count { row[lane] = Int8(bitPattern: bytes[head + (4 + lane) * count + place]) }
      features.append(feature)
      rows.append(row)
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
