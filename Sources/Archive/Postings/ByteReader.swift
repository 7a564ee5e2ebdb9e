/// Reads what ``ByteWriter`` wrote. Past the end it reads zeros and says so: damaged bytes give no crash.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int
  private(set) var isBroken = false

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
    isBroken = offset < 0 || offset > bytes.count
  }

  var isAtEnd: Bool { isBroken || offset >= bytes.count }

  @inline(__always)
  mutating func byte() -> UInt8 {
    guard !isBroken, offset < bytes.count else {
      isBroken = true
      return 0
    }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Not negative, and at most 2^56.
  @inline(__always)
  mutating func number() -> Int {
    if !isBroken, offset < bytes.count, bytes[offset] < 0x80 {
      defer { offset += 1 }
      return Int(bytes[offset])
    }
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while shift < 56 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(value) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func fixed() -> Int64 {
    guard !isBroken, offset + 8 <= bytes.count else {
      isBroken = true
      return 0
    }
    defer { offset += 8 }
    return Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
  }

  mutating func skip(_ count: Int) {
    if count < 0 || offset + count > bytes.count { isBroken = true } else { offset += count }
  }

  /// Passes over numbers unread.
  @inline(__always)
  mutating func skip(numbers count: Int) {
    var (left, next) = (count, offset)
    while left > 0, next < bytes.count {
      if bytes[next] < 0x80 { left -= 1 }
      next += 1
    }
    offset = next
    if left > 0 { isBroken = true }
  }
}
