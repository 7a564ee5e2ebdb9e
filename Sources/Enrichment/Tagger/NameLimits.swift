internal import Language

/// Which tags a token can have at all by its look, so that no name begins or ends with a small word.
///
/// The same limits hold in training, so that the model wastes no weights on what cannot be.
package enum NameLimits {
  /// All tags.
  package static let all: UInt16 = (1 << UInt16(NameLabel.count)) - 1
  private static let outside: UInt16 = 1
  /// Inner tags, of all kinds.
  private static let inner: UInt16 = NameLabel.bits { $0 > 0 && $0 < 13 && ($0 - 1) % 4 == 1 } | 1 << 14
  private static let last: UInt16 = NameLabel.bits { $0 > 0 && $0 < 13 && ($0 - 1) % 4 == 2 } | 1 << 14
  private static let first: UInt16 = NameLabel.bits { $0 > 0 && ($0 - 1) % 4 == 0 }

  /// One bit for each tag that the token may have.
  ///
  /// - Parameter isPlain: true in a sentence without capitals, in which small words are names too.
  package static func allowed(_ index: Int, _ input: NameText, isPlain: Bool) -> UInt16 {
    let traits = input.traits[input.text.tokens[index].word]
    switch input.shapes[index] {
    case .comma, .quote, .open, .close, .colon, .hash: return outside | inner
    case .symbol, .edge, .slash, .hyphen, .ampersand: return outside | inner
    case .stop, .apostrophe: return outside | inner | last
    case .clitic: return outside | inner | first
    case .lower where !isPlain: return lower(index, input, traits)
    case .digit, .twoDigits, .fourDigits, .number: return all & ~units
    default:
      // "German", "englische": a people's adjective is no place.
      let isDemonym = traits.cues & NameCueFlags.demonym != 0 && traits.cues & NameCueFlags.places == 0
      return isDemonym ? all & ~units | 1 << 4 | 1 << 8 : all
    }
  }

  private static let units: UInt16 = NameLabel.bits { $0 > 0 && $0 < 13 && ($0 - 1) % 4 == 3 }

  private static func lower(_ index: Int, _ input: NameText, _ traits: WordTraits) -> UInt16 {
    if traits.cues & NameCueFlags.particle != 0 { return outside | inner | first }
    if input.phrases[index].part > 1 { return outside | inner | last }
    if traits.cues & NameCueFlags.function != 0 { return outside | inner }
    // "Banque centrale", "Parti socialiste": only in languages that write names so.
    return input.hasSmallNames ? outside | inner | last : outside
  }
}
