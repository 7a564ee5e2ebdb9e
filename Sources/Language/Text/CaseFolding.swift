internal import CICU

/// Brings word forms to the one form under which they are compared.
public enum CaseFolding {
  /// Lower case by Unicode's simple mapping; scalars without one stay.
  public static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar }
    return UInt32(bitPattern: cicu_to_lower(Int32(bitPattern: scalar)))
  }

  /// The folded form of a word: composed (NFC), lower case, "ß" as "ss", a typographic apostrophe as a plain one, without
  /// soft hyphens and joiners.
  public static func folded(_ word: ArraySlice<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(word.count)
    var hasMarks = false
    for scalar in word {
      switch scalar {
      case 0xDF, 0x1E9E: result += [0x73, 0x73]
      case 0x2019, 0x02BC: result.append(0x27)
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
      default:
        hasMarks = hasMarks || (0x300...0x36F).contains(scalar)
        result.append(lowercased(scalar))
      }
    }
    return hasMarks ? composed(result) : result
  }

  /// Canonical composition.
  static func composed(_ scalars: [UInt32]) -> [UInt32] {
    let source = UTF16Text(scalars[...])
    var target = [UInt16](repeating: 0, count: source.units.count * 3 + 8)
    let count = cicu_nfc(source.units, Int32(source.units.count), &target, Int32(target.count))
    guard count >= 0 else { return scalars }
    return String(decoding: target.prefix(Int(count)), as: UTF16.self).unicodeScalars.map(\.value)
  }
}
