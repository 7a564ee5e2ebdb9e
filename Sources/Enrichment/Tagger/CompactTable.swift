internal import CZstd
internal import Language

/// A table from 32-bit hashes to 16-bit values, read from an embedded file and kept as an open-addressing hash table.
///
/// The file is zstd over a little-endian count and columns of bytes: four for the differences of the sorted hashes, two for
/// the values (`Tools/models/name-lexicon.py` writes it).
struct CompactTable: Sendable {
  private let keys: [UInt32]
  private let values: [UInt16]
  private let mask: Int

  init(_ name: String) { self.init(unpacking: CompactTable.decompressed(EmbeddedData.bytes(name))) }

  private init(unpacking bytes: [UInt8]) {
    let count = bytes.count >= 4 ? Int(CompactTable.word(bytes, at: 0)) : 0
    let isWhole = bytes.count == 4 + count * 6
    var size = 16
    while size < (isWhole ? count * 2 : 0) { size *= 2 }
    mask = size - 1
    var keys = [UInt32](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    var key: UInt32 = 0
    for place in 0..<(isWhole ? count : 0) {
      for column in 0..<4 { key &+= UInt32(bytes[4 + column * count + place]) << UInt32(8 * column) }
      var slot = Int(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = UInt16(bytes[4 + 4 * count + place]) | UInt16(bytes[4 + 5 * count + place]) << 8
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

  /// The bytes of a zstd frame that states its size; none when it is broken or larger than ``bytesMax``.
  static func decompressed(_ source: UnsafeRawBufferPointer) -> [UInt8] {
    let size = ZSTD_getFrameContentSize(source.baseAddress, source.count)
    guard source.count > 0, size <= UInt64(bytesMax) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let written = ZSTD_decompress(buffer.baseAddress, buffer.count, source.baseAddress, source.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
  }

  /// The largest table or model, unpacked.
  private static let bytesMax = 64 << 20

  static func word(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
  }
}
