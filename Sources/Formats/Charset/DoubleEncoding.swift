/// UTF-8 that somebody took for windows-1252 and converted to UTF-8 once more: "Ã©" where "é" was written.
enum DoubleEncoding {
  /// So many characters must be of this kind before any is touched: a text may speak of such damage.
  private static let repairedMin = 20
  /// Characters beyond ASCII that are repaired, to one that is as it should be.
  private static let shareMin = 9

  /// What was written, or nothing when the text is not of this kind. The bytes are valid UTF-8.
  static func undone(_ bytes: [UInt8]) -> [UInt8]? {
    guard looksTwice(bytes) else { return nil }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (repaired, sound, index) = (0, 0, 0)
    while index < scalars.count {
      if let sequence = sequence(scalars[index...]) {
        result += sequence
        repaired += 1
        index += sequence.count
        continue
      }
      if !scalars[index].isASCII { sound += 1 }
      result.append(contentsOf: UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter)
      index += 1
    }
    return repaired >= repairedMin && repaired >= sound * shareMin ? result : nil
  }

  /// A cheap look: the letters that lead bytes become ("Â", "Ã", …, "ô"), each with what a continuation byte becomes.
  private static func looksTwice(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (count, index) = (0, 0)
      while index + 2 < bytes.count, count < repairedMin {
        if bytes[index] == 0xC3, (0x82...0xB4).contains(bytes[index + 1]), isContinuationLead(bytes[index + 2]) {
          count += 1
        }
        index += 1
      }
      return count >= repairedMin
    }
  }

  /// What the UTF-8 of U+0080 to U+00BF, and of the characters that windows-1252 has in place of U+0080 to U+009F, begins
  /// with.
  private static func isContinuationLead(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xC5 || byte == 0xC6 || byte == 0xCB || byte == 0xE2
  }

  /// The bytes of one character beyond ASCII, when the scalars spell it.
  private static func sequence(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard let first = scalars.first, let lead = Windows1252.byte(of: first), (0xC2...0xF4).contains(lead) else {
      return nil
    }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let sequence = scalars.prefix(count).compactMap(Windows1252.byte)
    guard sequence.count == count, String(validating: sequence, as: UTF8.self) != nil else { return nil }
    return sequence
  }
}
