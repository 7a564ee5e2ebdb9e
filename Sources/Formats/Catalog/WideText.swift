/// Tells UTF-16 and UTF-32 by their marks or, without one, by where their zeros stand.
enum WideText {
  /// The size of a code unit and the order of its bytes.
  enum Order { case littleEndian, bigEndian, littleEndian32, bigEndian32 }

  /// How many bytes are looked at.
  static let sampleBytesMax = 1_024

  /// The byte order, or nothing when it looks like neither.
  static func order(of bytes: [UInt8]) -> Order? {
    let sample = bytes.prefix(sampleBytesMax)
    let hasZeros = sample.contains(0)
    if hasZeros, let order = order32(of: sample.prefix(sample.count & ~3)) { return order }
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    return hasZeros && sample.count >= 8 ? order16(of: sample.prefix(sample.count & ~1)) : nil
  }

  /// Of Latin text every second byte is zero. In other scripts the order is the one that gives more of what every text
  /// has: spaces, line ends, signs. Their bytes hold controls, where those of a text with a stray zero have none.
  private static func order16(of sample: ArraySlice<UInt8>) -> Order? {
    var (even, odd, controls) = (0, 0, 0)
    for (index, byte) in sample.enumerated() {
      if byte == 0 { if index % 2 == 0 { even += 1 } else { odd += 1 } }
      if byte > 0, byte < 0x20, !isLayout(UInt16(byte)) { controls += 1 }
    }
    let (little, big) = (units(of: sample, isLittle: true), units(of: sample, isLittle: false))
    let count = little.count
    if odd * 10 > count * 7, even * 10 < count { return isReadable(little) ? .littleEndian : nil }
    if even * 10 > count * 7, odd * 10 < count { return isReadable(big) ? .bigEndian : nil }
    guard count >= otherUnitsMin, controls * bytesPerControl > sample.count else { return nil }
    let (inLittle, inBig) = (little.count(where: isCommon), big.count(where: isCommon))
    if inLittle > inBig * 2 { return isReadable(little) ? .littleEndian : nil }
    if inBig > inLittle * 2 { return isReadable(big) ? .bigEndian : nil }
    return nil
  }

  private static let otherUnitsMin = 16
  private static let bytesPerControl = 64
  /// Of so many units one may be no character: text may be damaged.
  private static let unitsPerFault = 32

  /// True for what stands behind a mark of UTF-16 or UTF-32, or without one, and is text.
  static func isText(_ bytes: [UInt8]) -> Bool {
    guard let order = order(of: bytes) else { return false }
    let sample = bytes.prefix(sampleBytesMax & ~1)
    return switch order {
    case .littleEndian: isReadable(units(of: sample, isLittle: true))
    case .bigEndian: isReadable(units(of: sample, isLittle: false))
    case .littleEndian32, .bigEndian32: true
    }
  }

  private static func units(of sample: ArraySlice<UInt8>, isLittle: Bool) -> [UInt16] {
    stride(from: sample.startIndex, to: sample.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
  }

  /// Whether the units are characters: random ones are not, one in seven.
  private static func isReadable(_ units: [UInt16]) -> Bool {
    // The other half of the last character may be cut off.
    let isCut = units.last.map { $0 & 0xFC00 == 0xD800 } == true
    let text = String(decoding: isCut ? units.dropLast() : units[...], as: UTF16.self)
    return text.unicodeScalars.count { !isCharacter($0) } * unitsPerFault <= units.count
  }

  /// What lays out a text, digits and the commonest signs, and the kana. Not letters: the other order makes them of others.
  private static func isCommon(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20, 0x2C, 0x2E, 0x30...0x39, 0x3001, 0x3002, 0x3041...0x30FF, 0xFF0C: true
    default: isLayout(unit)
    }
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar.value < 0x20 && isLayout(UInt16(scalar.value))
    case .unassigned, .privateUse, .surrogate: false
    default: scalar != "\u{FFFD}"
    }
  }

  private static func isLayout(_ unit: UInt16) -> Bool { unit >= 0x09 && unit <= 0x0D || unit == 0x1B }

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
