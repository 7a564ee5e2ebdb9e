/// Text as a reader sees it.
enum TextCleaning {
  /// Whitespace of every kind collapsed to single spaces, none at the ends; controls and invisible marks dropped.
  static func collapsed(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = true
      } else if !isInvisible(scalar) {
        if isPending, !result.isEmpty { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls, soft hyphens, zero-width spaces and byte order marks. Joiners are kept: Persian and Hindi need them.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0xFEFF, 0xFFFC: true
    default: false
    }
  }
}
