internal import CICU

/// What a Unicode scalar is, as coarse as text work needs it, by one table look-up; numbered as in CICU's header.
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
    return ScalarClass(rawValue: UInt8(cicu_class_of(Int32(bitPattern: scalar)).rawValue)) ?? .other
  }
}
