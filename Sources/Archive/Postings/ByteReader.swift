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
    var left = count
    while left > 0, let eight = nextEight {
      // The bytes with which numbers end.
      var ends = ~eight & Self.highest
      if left <= 8, ends << UInt64(64 - 8 * left) == Self.highest << UInt64(64 - 8 * left) {
        offset += left
        return
      }
      let endCount = Int(((ends >> 7) &* 0x0101_0101_0101_0101) >> 56)
      if endCount < left {
        left -= endCount
        offset += 8
        continue
      }
      while left > 1 {
        ends &= ends &- 1
        left -= 1
      }
      offset += ends.trailingZeroBitCount / 8 + 1
      return
    }
    while left > 0, !isBroken { if byte() < 0x80 { left -= 1 } }
  }

  /// Calls `body` with `count` numbers.
  @inline(__always)
  mutating func numbers(_ count: Int, _ body: (Int) -> Void) {
    var left = count
    while left >= 8, let eight = nextEight, eight & Self.highest == 0 {
      // A byte each.
      for place in 0..<UInt64(8) { body(Int(eight >> (8 * place) & 0x7F)) }
      left -= 8
      offset += 8
    }
    for _ in 0..<left { body(number()) }
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The next eight bytes, the first the lowest; nothing where there are fewer.
  @inline(__always)
  private var nextEight: UInt64? {
    guard !isBroken, offset + 8 <= bytes.count else { return nil }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
