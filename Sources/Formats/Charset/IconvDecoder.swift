import Glibc

/// Charsets by the C library's converter.
enum IconvDecoder {
  /// Names as browsers read them: several labels mean a larger charset than they say (WHATWG Encoding Standard).
  private static let aliases = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
    "iso8859-1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "iso-8859-8-i": "windows-1255", "iso-2022-jp": "iso-2022-jp-3", "big5": "big5-hkscs",
    "x-user-defined": "windows-1252", "win-1251": "windows-1251",
    "cp-1251": "windows-1251", "x-cp1251": "windows-1251",
  ]

  /// The longest name of a charset that is looked up, in bytes.
  private static let nameBytesMax = 32

  /// Whether a name means windows-1252, what servers declare that know nothing.
  static func isWestern(_ charset: String) -> Bool { (aliases[charset] ?? charset) == "windows-1252" }

  /// The text in UTF-8, bytes that do not fit replaced by U+FFFD and counted; nothing when the charset is unknown.
  static func converted(_ bytes: ArraySlice<UInt8>, from charset: String) -> (bytes: [UInt8], faults: Int)? {
    let name = aliases[charset] ?? charset
    guard name.utf8.count <= nameBytesMax, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
    else { return nil }
    if name == "windows-1252" { return (Windows1252.utf8(bytes), 0) }
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    return convert(bytes, with: converter)
  }

  private static func convert(_ bytes: ArraySlice<UInt8>, with converter: iconv_t) -> (bytes: [UInt8], faults: Int) {
    var output: [UInt8] = []
    var faults = 0
    // Nearly all that a byte, or a pair of them, becomes; room that is not written to costs no memory.
    output.reserveCapacity(bytes.count * 2)
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    bytes.withUnsafeBytes { source in
      guard let base = source.baseAddress else { return }
      // The converter's interface is older than `const`: it reads, and moves the pointer only.
      let start = UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: CChar.self))
      var (from, left): (UnsafeMutablePointer<CChar>?, Int) = (start, source.count)
      while left > 0 {
        let before = left
        let written = chunk.withUnsafeMutableBytes { target -> Int in
          var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = target.count
          _ = iconv(converter, &from, &left, &to, &room)
          return target.count - room
        }
        output.append(contentsOf: chunk[..<written])
        if left == before, written == 0 {
          output.append(contentsOf: "\u{FFFD}".utf8)
          from = from?.advanced(by: 1)
          left -= 1
          faults += 1
        }
      }
    }
    return (output, faults)
  }
}
