/// Charsets of seven bits that switch between alphabets by escape sequences (RFC 1468, RFC 1557): to other eyes they are ASCII.
enum EscapedCharset {
  private static let sequences: [(bytes: [UInt8], charset: String)] = [
    (Array("\u{1B}$B".utf8), "iso-2022-jp"), (Array("\u{1B}$@".utf8), "iso-2022-jp"),
    (Array("\u{1B}(J".utf8), "iso-2022-jp"), (Array("\u{1B}(I".utf8), "iso-2022-jp-3"),
    (Array("\u{1B}$)C".utf8), "iso-2022-kr"), (Array("\u{1B}$)A".utf8), "iso-2022-cn"),
  ]

  /// The charset of the first sequence that is known; nothing for nearly all texts, which have no escape at all.
  static func name(in bytes: [UInt8]) -> String? {
    var index = 0
    while let escape = ByteSearch.firstIndex(of: 0x1B, in: bytes, from: index) {
      let rest = bytes[escape...]
      if let found = sequences.first(where: { rest.starts(with: $0.bytes) }) { return found.charset }
      index = escape + 1
    }
    return nil
  }
}
