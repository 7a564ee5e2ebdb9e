/// How a field's value is laid out on the wire (protobuf's encoding guide, "Message Structure").
enum WireType: UInt8 {
  case varint = 0
  case fixed64 = 1
  case lengthDelimited = 2
  case fixed32 = 5
}

/// Reads tags and values from the front of a message's bytes; never past their end.
struct ByteScanner {
  static let fieldNumberMax: UInt64 = (1 << 29) - 1
  private static let varintByteCountMax = 10

  private let bytes: UnsafeRawBufferPointer
  private(set) var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func varint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<Self.varintByteCountMax {
      guard offset < bytes.count else { throw .truncated }
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << (7 * UInt64(index))
      if byte < 0x80 { return value }
    }
    throw WireError(reason: "a varint is longer than \(Self.varintByteCountMax) bytes")
  }

  mutating func tag() throws(WireError) -> (number: UInt32, type: WireType) {
    let tag = try varint()
    guard tag >> 3 >= 1, tag >> 3 <= Self.fieldNumberMax else {
      throw WireError(reason: "a field has the number \(tag >> 3), which no field can have")
    }
    guard let type = WireType(rawValue: UInt8(tag & 7)) else {
      throw WireError(reason: "field \(tag >> 3) has the wire type \(tag & 7), which is not part of this protocol")
    }
    return (UInt32(tag >> 3), type)
  }

  mutating func lengthDelimited() throws(WireError) -> UnsafeRawBufferPointer {
    let length = try varint()
    guard length <= UInt64(bytes.count - offset) else { throw .truncated }
    let slice = UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + Int(length))])
    offset += Int(length)
    return slice
  }

  mutating func skip(_ type: WireType) throws(WireError) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try advance(8)
    case .fixed32: try advance(4)
    case .lengthDelimited: _ = try lengthDelimited()
    }
  }

  private mutating func advance(_ count: Int) throws(WireError) {
    guard bytes.count - offset >= count else { throw .truncated }
    offset += count
  }
}

extension WireError {
  /// The bytes end before the message does.
  static let truncated = WireError(reason: "cut off: the bytes end inside a field")
}
