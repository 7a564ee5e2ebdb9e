/// RFC 4648, section 6, in lower case and without padding.
enum Base32 {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  /// The first `count` characters for these bytes; fewer when the bytes give fewer.
  static func encode(_ bytes: some Sequence<UInt8>, count: Int) -> String {
    var characters: [UInt8] = []
    characters.reserveCapacity(count)
    var (buffer, bits) = (UInt32(0), 0)
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5, characters.count < count {
        bits -= 5
        characters.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
      }
      if characters.count == count { break }
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
