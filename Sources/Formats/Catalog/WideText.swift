/// Tells UTF-16 and UTF-32 by their marks or, without one, by where their zeros stand.
enum WideText {
  /// The size of a code unit and the order of its bytes.
  enum Order { case littleEndian, bigEndian, littleEndian32, bigEndian32 }

  private static let sampleBytesMax = 512

  static func isLikely(_ bytes: [UInt8]) -> Bool { order(of: bytes) != nil }

  /// The byte order, or nothing when it looks like neither.
  static func order(of bytes: [UInt8]) -> Order? {
    if let order = order32(of: bytes.prefix(sampleBytesMax & ~3)) { return order }
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

  /// Three of four bytes are zero in text of most scripts, and one always is.
  private static func order32(of sample: ArraySlice<UInt8>) -> Order? {
    guard sample.count >= 16 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let units = sample.count / 4
    if zeros[3] == units, zeros[2] * 10 > units * 9, zeros[0] == 0 { return .littleEndian32 }
    if zeros[0] == units, zeros[1] * 10 > units * 9, zeros[3] == 0 { return .bigEndian32 }
    return nil
  }
}
