/// Writes fields one after the other into memory that is known to be large enough: the sizes were summed before.
struct ByteWriter {
  private let buffer: UnsafeMutableRawBufferPointer
  private(set) var offset = 0

  init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      buffer[offset] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      offset += 1
    }
    buffer[offset] = UInt8(truncatingIfNeeded: rest)
    offset += 1
  }

  mutating func tag(_ number: UInt32, _ type: WireType) { varint(UInt64(number) << 3 | UInt64(type.rawValue)) }

  /// A varint field; 0 is not written.
  mutating func number(_ number: UInt32, _ value: Int) {
    guard value != 0 else { return }
    tag(number, .varint)
    varint(UInt64(value))
  }

  /// A string field; the empty string is not written.
  mutating func text(_ number: UInt32, _ value: String) {
    guard !value.isEmpty else { return }
    tag(number, .lengthDelimited)
    varint(UInt64(value.utf8.count))
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])
    if value.utf8.withContiguousStorageIfAvailable({ rest.copyMemory(from: UnsafeRawBufferPointer($0)) }) == nil {
      rest.copyBytes(from: value.utf8)
    }
    offset += value.utf8.count
  }

  /// A field of bytes, a nested message among others; written even when it is empty.
  mutating func bytes(_ number: UInt32, _ value: [UInt8]) {
    tag(number, .lengthDelimited)
    varint(UInt64(value.count))
    UnsafeMutableRawBufferPointer(rebasing: buffer[offset...]).copyBytes(from: value)
    offset += value.count
  }

  // MARK: Sizes of fields with a number below 16

  static func varintByteCount(_ value: UInt64) -> Int {
    (70 - (value | 1).leadingZeroBitCount) / 7
  }

  static func numberByteCount(_ value: Int) -> Int { value == 0 ? 0 : 1 + varintByteCount(UInt64(value)) }

  static func textByteCount(_ value: String) -> Int { value.isEmpty ? 0 : lengthDelimitedByteCount(value.utf8.count) }

  static func lengthDelimitedByteCount(_ count: Int) -> Int { 1 + varintByteCount(UInt64(count)) + count }
}
