internal import Language

/// How a token looks, as coarse as the tagger needs it.
enum TokenShape: UInt8 {
  case edge, lower, capital, allCaps, initial, mixed, withDigit, dotted, clitic
  case digit, twoDigits, fourDigits, number
  case comma, stop, hyphen, quote, open, close, slash, colon, ampersand, apostrophe, hash, symbol

  init(_ token: Token, _ scalars: [UInt32]) {
    let count = token.end - token.start
    if token.flags.contains(.word) {
      self = Self.word(token.flags, count)
    } else if token.flags.contains(.number) {
      self = count == 1 ? .digit : count == 2 ? .twoDigits : count == 4 ? .fourDigits : .number
    } else {
      self = count == 1 ? Self.symbol(scalars[token.start]) : .symbol
    }
  }

  private static func word(_ flags: TokenFlags, _ count: Int) -> TokenShape {
    if flags.contains(.clitic) { return .clitic }
    if flags.contains(.abbreviation) { return flags.contains(.capitalised) ? .dotted : .lower }
    if flags.contains(.hasDigit) { return .withDigit }
    if flags.contains(.allCaps) { return .allCaps }
    if flags.contains(.mixedCase) { return .mixed }
    guard flags.contains(.capitalised) else { return .lower }
    return count == 1 ? .initial : .capital
  }

  private static func symbol(_ scalar: UInt32) -> TokenShape {
    switch scalar {
    case 0x2C, 0x3B: .comma
    case 0x2E, 0x21, 0x3F, 0x2026: .stop
    case 0x2D, 0x2010...0x2015: .hyphen
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F: .quote
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x2F: .slash
    case 0x3A: .colon
    case 0x26, 0x2B: .ampersand
    case 0x27, 0x2018, 0x2019, 0x60: .apostrophe
    case 0x23, 0x40: .hash
    default: .symbol
    }
  }

  /// True for a word that may begin a name by its capital.
  var isCapital: Bool {
    switch self {
    case .capital, .allCaps, .initial, .mixed, .dotted: true
    default: false
    }
  }

  var isNumber: Bool {
    switch self {
    case .digit, .twoDigits, .fourDigits, .number, .withDigit: true
    default: false
    }
  }
}
