/// HTTP's chunked transfer coding (RFC 9112, section 7.1).
enum ChunkedBody {
  /// The longest line with a chunk's size.
  private static let sizeLineBytesMax = 256

  /// The body without its cuts; what is there when the last chunk is missing, and nothing when the bytes are not cut at
  /// all: many crawlers put the body together and leave the header as it was.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var body: [UInt8] = []
    var rest = bytes
    while let feed = rest.prefix(sizeLineBytesMax).firstIndex(of: 0x0A) {
      let digits = rest[..<feed].prefix { isHexDigit($0) }
      let behind = rest[digits.endIndex..<feed].first
      guard !digits.isEmpty, digits.count <= 8, behind == nil || behind == 0x0D || behind == 0x3B || behind == 0x20,
        let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return body.isEmpty ? nil : body }
      rest = rest[(feed + 1)...]
      guard size > 0 else { return body }
      body += rest.prefix(size)
      rest = rest.dropFirst(size)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return body.isEmpty ? nil : body
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(Ascii.lowercased(byte))
  }
}
