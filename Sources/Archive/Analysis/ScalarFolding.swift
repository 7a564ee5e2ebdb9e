import Foundation

/// How the index sees one Unicode scalar.
enum ScalarClass: Sendable, Equatable {
  /// Between words.
  case separator
  /// Inside words, without a trace in the index: soft hyphens, joiners, accents that stand alone.
  case transparent
  /// Part of a word, in its folded form.
  case word(String)
  /// A word of its own, or several where it is made of several: scripts that put no space between words.
  case single(String)
}

/// Classifies and folds scalars outside ASCII.
///
/// Letters are folded by compatibility decomposition (Unicode Standard Annex 15, NFKD) without the combining marks, and by
/// lower case; letters that do not decompose ("ø", "ł", "ß") by the short table below.
enum ScalarFolding {
  private static let tableEnd: UInt32 = 0x2000
  private static let table: [ScalarClass] = (0..<tableEnd).map { value in
    Unicode.Scalar(value).map(compute) ?? .separator
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "İ": "i", "ħ": "h", "Ħ": "h", "ŧ": "t",
    "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ς": "σ", "ё": "е", "Ё": "е",
  ]

  static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    scalar.value < tableEnd ? table[Int(scalar.value)] : compute(scalar)
  }

  private static func compute(_ scalar: Unicode.Scalar) -> ScalarClass {
    if let folded = letters[scalar] { return .word(folded) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      let folded = fold(scalar)
      if folded.isEmpty { return .separator }
      return isUnspaced(scalar) ? .single(folded) : .word(folded)
    case .nonspacingMark, .enclosingMark:
      if isUnspaced(scalar) { return .single(String(scalar)) }
      return isAccent(scalar) ? .transparent : .word(String(scalar))
    case .spacingMark:
      return isUnspaced(scalar) ? .single(String(scalar)) : .word(String(scalar))
    case .format: return .transparent
    default: return .separator
    }
  }

  /// ASCII signs cannot come out of it: what the decomposition makes of "½" or "℀" is cut to letters and digits.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    var folded = String.UnicodeScalarView()
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letter = letters[part] {
        folded.append(contentsOf: letter.unicodeScalars)
        continue
      }
      for lower in part.properties.lowercaseMapping.unicodeScalars where isKept(lower) { folded.append(lower) }
    }
    return String(folded)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber: true
    case .nonspacingMark, .spacingMark: !isAccent(scalar)
    default: false
    }
  }

  /// Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowels: writers leave them out.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670,
      0x06D6...0x06ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F,
      0x3099...0x309A, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  /// Thai, Lao, Tibetan, Myanmar, Khmer, Kana, Han.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
