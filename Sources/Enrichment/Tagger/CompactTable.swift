internal import Language

/// A table from 32-bit hashes to 16-bit values, read from an embedded file and kept as an open-addressing hash table.
///
/// The file (`PackedColumns`) is a count, the sorted hashes, and two columns for the values (`Tools/models/name-lexicon.py` writes
/// it).
struct CompactTable: Sendable {
  private let keys: [UInt32]
  private let values: [UInt16]
  private let mask: Int

  init(_ name: String) {
    var columns = PackedColumns(EmbeddedData.unpacked(name))
    let count = columns.number()
    let hashes = columns.isLeft(count * 6) ? columns.sortedKeys(count) : []
    let (low, high) = (columns.column(hashes.count), columns.column(hashes.count))
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    mask = size - 1
    var keys = [UInt32](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    for (hash, value) in zip(hashes, zip(low, high)) {
      var slot = Int(hash) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = hash
      values[slot] = UInt16(value.0) | UInt16(value.1) << 8
    }
    (self.keys, self.values) = (keys, values)
  }

  /// The value under a hash; 0 when there is none.
  func value(_ key: UInt32) -> UInt16 {
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
