/// Appends numbers to bytes: variable-length ones in groups of seven bits, the lowest first.
struct ByteWriter: Sendable, Hashable {
  private(set) var bytes: [UInt8] = []

  mutating func append(number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Eight bytes, the lowest first.
  mutating func append(fixed: Int64) {
    withUnsafeBytes(of: fixed.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }
}
