import Glibc

/// Where one record ends and the next begins, whatever the records say.
enum WARCBoundary {
  private static let mark = Array("WARC/".utf8)

  /// Where the next record begins in the bytes: "WARC/1.0" or its like behind an empty line.
  static func first(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let found = find(in: bytes, from: index) {
      if isVersion(bytes[found...]), isBehindEmptyLine(bytes[..<found]) { return found }
      index = found + 1
    }
    return nil
  }

  /// "WARC/1.0", "WARC/0.18".
  static func isVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: mark) else { return false }
    let rest = bytes.dropFirst(mark.count)
    return (rest.first == 0x30 || rest.first == 0x31) && rest.dropFirst().first == UInt8(ascii: ".")
  }

  /// Two line ends, with or without carriage returns.
  private static func isBehindEmptyLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count { $0 == 0x0A } >= 2
  }

  private static func find(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let offset = bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var index = start - bytes.startIndex
      while index < buffer.count, let found = memchr(base + index, Int32(mark[0]), buffer.count - index) {
        index = UnsafeRawPointer(found) - base
        if buffer[index...].starts(with: mark) { return index }
        index += 1
      }
      return nil
    }
    return offset.map { bytes.startIndex + $0 }
  }
}
