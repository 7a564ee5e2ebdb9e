internal import Language

/// Finds known names of several words: "Manchester United", "New York Times", "Rio de Janeiro".
enum KnownPhrases {
  private static let wordsMax = 5
  private static let placeFlag: UInt16 = 1 << 12

  static func find(
    in text: AnnotatedText, _ shapes: [TokenShape], _ words: Vocabulary
  ) -> [(flags: UInt16, part: UInt8)] {
    var found = [(flags: UInt16, part: UInt8)](repeating: (0, 0), count: text.tokens.count)
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard shapes[index].isCapital || shapes[index] == .withDigit,
          let match = longest(at: index, before: sentence.tokens.upperBound, text, shapes, words)
        else {
          index += 1
          continue
        }
        for place in index..<match.end {
          found[place] = (match.flags, place == index ? 1 : place == match.end - 1 ? 3 : 2)
        }
        index = match.end
      }
    }
    return found
  }

  private static func longest(
    at start: Int, before limit: Int, _ text: AnnotatedText, _ shapes: [TokenShape], _ words: Vocabulary
  ) -> (flags: UInt16, end: Int)? {
    var hash = StableWordHash.offsetBasis
    var (count, index) = (0, start)
    var found: (flags: UInt16, end: Int)?
    while index < limit, count < wordsMax {
      switch shapes[index] {
      case .hyphen, .stop, .ampersand, .apostrophe:
        guard count > 0 else { return found }
        if shapes[index] == .ampersand {
          hash = StableWordHash.combine(StableWordHash.combine(hash, 0x20), 0x26)
          count += 1
        } else if text.tokens[index].flags.contains(.spaceBefore) {
          return found
        }
      case .lower, .capital, .allCaps, .initial, .mixed, .withDigit, .dotted, .digit, .twoDigits, .fourDigits:
        if count > 0 { hash = StableWordHash.combine(hash, 0x20) }
        for byte in words[text.tokens[index].word].folded.utf8 where byte != 0x2E {
          hash = StableWordHash.combine(hash, byte)
        }
        count += 1
        if count > 1 {
          var flags = NameLexicon.flags(hash: hash)
          if let place = Gazetteer.place(hash), place.kind != .demonym { flags |= placeFlag }
          if flags != 0 { found = (flags, index + 1) }
        }
      default: return found
      }
      index += 1
    }
    return found
  }
}
