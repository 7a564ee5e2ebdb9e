/// Whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// True when, of the characters beyond ASCII, at least nine in ten are well formed: UTF-8 that was cut or damaged.
  static func isMostlyValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (good, bad) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
    }
    return good >= bad * 9 && good > 0
  }
}
