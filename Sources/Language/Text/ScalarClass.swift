internal import CICU

/// What a Unicode scalar is, as coarse as text work needs it, by one table look-up.
public enum ScalarClass: UInt8, Sendable {
  /// Anything that is not named below: unassigned, control, format.
  case other
  /// White space and line ends.
  case space
  /// A letter in lower case, or of a script without case.
  case lower
  /// A letter in upper or title case.
  case upper
  /// A decimal digit.
  case digit
  /// A combining mark.
  case mark
  /// Punctuation.
  case punctuation
  /// A symbol: currency, mathematics, emoji.
  case symbol

  /// True for letters of either case.
  public var isLetter: Bool { self == .lower || self == .upper }

  /// The class of a scalar.
  public static func of(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x1_0000 ? table[Int(scalar)] : compute(scalar)
  }

  private static let table: [ScalarClass] = (0..<0x1_0000).map { compute(UInt32($0)) }

  private static func compute(_ scalar: UInt32) -> ScalarClass {
    if scalar == 0x09 || scalar == 0x0A || scalar == 0x0D || scalar == 0x85 { return .space }
    let type = UCharCategory(UInt32(cicu_char_type(Int32(bitPattern: scalar))))
    switch type {
    case U_UPPERCASE_LETTER, U_TITLECASE_LETTER: return .upper
    case U_LOWERCASE_LETTER, U_MODIFIER_LETTER, U_OTHER_LETTER: return .lower
    case U_NON_SPACING_MARK, U_ENCLOSING_MARK, U_COMBINING_SPACING_MARK: return .mark
    case U_DECIMAL_DIGIT_NUMBER: return .digit
    case U_SPACE_SEPARATOR, U_LINE_SEPARATOR, U_PARAGRAPH_SEPARATOR: return .space
    case U_DASH_PUNCTUATION, U_START_PUNCTUATION, U_END_PUNCTUATION, U_CONNECTOR_PUNCTUATION,
      U_OTHER_PUNCTUATION, U_INITIAL_PUNCTUATION, U_FINAL_PUNCTUATION:
      return .punctuation
    case U_MATH_SYMBOL, U_CURRENCY_SYMBOL, U_MODIFIER_SYMBOL, U_OTHER_SYMBOL: return .symbol
    default: return .other
    }
  }
}
