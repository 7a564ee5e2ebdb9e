/// UTF-8 that somebody took for another charset and converted to UTF-8 once more: "Ã©", or "Г©", where "é" was written.
enum DoubleEncoding {
  /// So many characters must be of this kind before any is touched: a text may speak of such damage.
  private static let repairedMin = 20
  /// Characters beyond ASCII that are repaired, to one that is as it should be.
  private static let shareMin = 9

  /// What was written, or nothing when the text is not of this kind. The bytes are valid UTF-8.
  static func undone(_ bytes: [UInt8]) -> [UInt8]? {
    // Without these bytes it is neither, which is quickly seen.
    if ByteSearch.firstIndex(of: 0xC3, in: bytes, from: 0) != nil, looksLikeWestern(bytes),
      let text = undone(bytes, byte: Windows1252.byte)
    {
      return text
    }
    if ByteSearch.firstIndex(of: 0xD0, in: bytes, from: 0) != nil, looksLikeCyrillic(bytes),
      let text = undone(bytes, byte: Windows1251.byte)
    {
      return text
    }
    return nil
  }

  private static func undone(_ bytes: [UInt8], byte: (Unicode.Scalar) -> UInt8?) -> [UInt8]? {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (repaired, sound, index) = (0, 0, 0)
    while index < scalars.count {
      if let sequence = sequence(scalars[index...], byte) {
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

  /// The bytes of one character beyond ASCII, when the scalars spell it.
  private static func sequence(
    _ scalars: ArraySlice<Unicode.Scalar>, _ byte: (Unicode.Scalar) -> UInt8?
  ) -> [UInt8]? {
    guard let first = scalars.first, !first.isASCII, let lead = byte(first), (0xC2...0xF4).contains(lead) else {
      return nil
    }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let sequence = scalars.prefix(count).compactMap(byte)
    guard sequence.count == count, String(validating: sequence, as: UTF8.self) != nil else { return nil }
    return sequence
  }

  /// A cheap look: the letters that lead bytes become in windows-1252 ("Â", "Ã", …, "ô"), each with the beginning of what
  /// a continuation byte becomes.
  private static func looksLikeWestern(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (count, index) = (0, 0)
      while index + 2 < bytes.count, count < repairedMin {
        if isASCII(bytes, index) {
          index += MemoryLayout<UInt64>.size
          continue
        }
        if bytes[index] == 0xC3, (0x82...0xB4).contains(bytes[index + 1]) {
          switch bytes[index + 2] {
          case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: count += 1
          default: break
          }
        }
        index += 1
      }
      return count >= repairedMin
    }
  }

  /// Likewise in windows-1251: of the letters of such a text nearly every second is "Р" or "С", for Cyrillic, or "вЂ",
  /// for quotation marks and dashes, begins every third one.
  private static func looksLikeCyrillic(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (count, letters, index) = (0, 0, 0)
      while index + 3 < bytes.count {
        if isASCII(bytes, index) {
          index += MemoryLayout<UInt64>.size
          continue
        }
        if bytes[index] == 0xD0 || bytes[index] == 0xD1 {
          letters += 1
          let isLead = bytes[index] == 0xD0 && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xA1)
          let isMark =
            bytes[index] == 0xD0 && bytes[index + 1] == 0xB2 && bytes[index + 2] == 0xD0
            && bytes[index + 3] == 0x82
          if isLead || isMark { count += 1 }
        }
        index += 1
      }
      return count >= repairedMin && count * 6 >= letters
    }
  }

  /// True when the next eight bytes are there and all ASCII, as most of a page is.
  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + MemoryLayout<UInt64>.size <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }
}
