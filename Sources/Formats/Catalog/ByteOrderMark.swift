/// The mark that some software puts in front of UTF-8 text.
enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes behind the mark, or all of them.
  static func skipped(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: utf8) ? bytes.dropFirst(3) : bytes[...]
  }
}
