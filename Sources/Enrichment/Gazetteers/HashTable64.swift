import Language

/// A sorted table of 64-bit hashes in the program's constant data, with an optional 32-bit value for each.
struct HashTable64: @unchecked Sendable {  // Points into the program's own constant data.
  private let bytes: UnsafeRawBufferPointer
  private let count: Int
  private let hasValues: Bool

  init(_ name: String) {
    bytes = EmbeddedData.bytes(name)
    let count = bytes.count >= 4 ? Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))) : 0
    hasValues = bytes.count == 4 + count * 12
    self.count = hasValues || bytes.count == 4 + count * 8 ? count : 0
  }

  /// The value under a hash (0 in a table without values), or nothing.
  func value(_ hash: UInt64) -> UInt32? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if key(middle) < hash { low = middle + 1 } else { high = middle }
    }
    guard low < count, key(low) == hash else { return nil }
    guard hasValues else { return 0 }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + count * 8 + low * 4, as: UInt32.self))
  }

  private func key(_ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 + place * 8, as: UInt64.self))
  }
}
