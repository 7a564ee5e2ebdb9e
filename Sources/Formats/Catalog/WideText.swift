/// Tells UTF-16 by its mark or, without one, by where its zeros stand.
enum WideText {
  /// The order of a code unit's bytes.
  enum Order { case littleEndian, bigEndian }

  private static let sampleBytesMax = 512

  static func isLikely(_ bytes: [UInt8]) -> Bool { order(of: bytes) != nil }

  /// The byte order, or nothing when it does not look like UTF-16.
  static func order(of bytes: [UInt8]) -> Order? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    let sample = bytes.prefix(sampleBytesMax & ~1)
    guard sample.count >= 8 else { return nil }
    var (even, odd) = (0, 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let units = sample.count / 2
    if odd * 10 > units * 7, even * 10 < units { return .littleEndian }
    if even * 10 > units * 7, odd * 10 < units { return .bigEndian }
    return nil
  }
}
