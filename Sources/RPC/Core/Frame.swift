internal import NNG
internal import Wire

/// The layout of a call's body on the wire: `varint length · header · payload`. `docs/protocol.md` gives it byte for byte.
///
/// The payload is not wrapped in a message of its own, so it is decoded where it lies.
enum Frame {
  /// The longest header that is read, in bytes: metadata and method at their limits, with room for their tags.
  static let headerByteCountMax = 32 << 10

  /// Where the parts of a body lie.
  struct Layout: Equatable {
    var header: Range<Int>
    var payload: Range<Int>
  }

  /// Finds the parts of a body that came from outside.
  ///
  /// - Throws: `WireError` when the length is no varint, too long, or runs past the end.
  static func layout(of body: UnsafeRawBufferPointer) throws(WireError) -> Layout {
    var length = 0
    var offset = 0
    while true {
      guard offset < body.count else {
        throw WireError(field: "header", reason: "the body ends inside the header's length")
      }
      // Three groups of seven bits hold more than the longest header.
      guard offset < 3 else {
        throw WireError(field: "header", reason: "its length is not a varint of at most 3 bytes")
      }
      let byte = body[offset]
      length |= Int(byte & 0x7F) << (7 * offset)
      offset += 1
      if byte & 0x80 == 0 { break }
    }
    guard length <= headerByteCountMax else {
      throw WireError(field: "header", reason: "\(length) bytes, at most \(headerByteCountMax) are taken")
    }
    guard length <= body.count - offset else {
      throw WireError(field: "header", reason: "\(length) bytes announced, \(body.count - offset) came")
    }
    return Layout(header: offset..<(offset + length), payload: (offset + length)..<body.count)
  }

  /// Writes header and payload straight into a message of exactly their size; no payload is an empty one.
  static func message(header: some WireMessage, payload: (some WireMessage)?) throws -> Message {
    var result: Message?
    try header.withWireEncoding { header in
      if let payload {
        try payload.withWireEncoding { result = try message(header, $0) }
      } else {
        result = try message(header, nil)
      }
    }
    guard let message = result.take() else { throw RuntimeError(.brokenCodec, "a message encoded itself to nothing") }
    return message
  }

  private static func message(_ header: WireEncoding, _ payload: WireEncoding?) throws(NNGError) -> Message {
    let prefixCount = varintByteCount(header.byteCount)
    let headerEnd = prefixCount + header.byteCount
    return try Message(count: headerEnd + (payload?.byteCount ?? 0)) { body in
      writeVarint(header.byteCount, into: body)
      header.write(into: UnsafeMutableRawBufferPointer(rebasing: body[prefixCount..<headerEnd]))
      payload?.write(into: UnsafeMutableRawBufferPointer(rebasing: body[headerEnd...]))
    }
  }

  static func varintByteCount(_ value: Int) -> Int { value < 0x80 ? 1 : value < 0x4000 ? 2 : 3 }

  static func writeVarint(_ value: Int, into body: UnsafeMutableRawBufferPointer) {
    var rest = value
    var offset = 0
    while rest >= 0x80 {
      body[offset] = UInt8(rest & 0x7F) | 0x80
      rest >>= 7
      offset += 1
    }
    body[offset] = UInt8(rest)
  }
}
