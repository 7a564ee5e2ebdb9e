/// What is known of a token by its form and place.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// Wraps bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Letters, possibly with digits.
  public static let word = TokenFlags(rawValue: 1 << 0)
  /// Digits without letters.
  public static let number = TokenFlags(rawValue: 1 << 1)
  /// Punctuation or a symbol.
  public static let symbol = TokenFlags(rawValue: 1 << 2)
  /// The first letter is a capital.
  public static let capitalised = TokenFlags(rawValue: 1 << 3)
  /// At least two letters, all of them capitals.
  public static let allCaps = TokenFlags(rawValue: 1 << 4)
  /// A capital after a lower-case letter: "LeCun", "iPhone".
  public static let mixedCase = TokenFlags(rawValue: 1 << 5)
  /// The first word of a sentence, also after an opening quotation mark.
  public static let sentenceStart = TokenFlags(rawValue: 1 << 6)
  /// White space (or the text's start) stands before it.
  public static let spaceBefore = TokenFlags(rawValue: 1 << 7)
  /// Ends with a full stop that belongs to it: "U.S.", "Dr.".
  public static let abbreviation = TokenFlags(rawValue: 1 << 8)
  /// An elided article or a possessive that is split off its word: "l'", "'s".
  public static let clitic = TokenFlags(rawValue: 1 << 9)
  /// Holds a digit.
  public static let hasDigit = TokenFlags(rawValue: 1 << 10)
}
