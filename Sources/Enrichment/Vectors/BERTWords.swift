import Language

/// Cuts a text into words as BERT's uncased models do it: control characters are left out, letters are lower case and without accents,
/// each punctuation mark and each Chinese character is a word of its own.
struct BERTWords {
  private var word: [UInt32] = []

  /// Takes a scalar, and hands on the words that it ends.
  ///
  /// What is longer than a word may be is not kept: one more says so.
  mutating func add(_ scalar: Unicode.Scalar, _ take: ([UInt32]) -> Void) {
    switch Self.kind(scalar) {
    case .nothing: return
    case .space: finish(take)
    case .single:
      finish(take)
      for part in CanonicalDecomposition.scalars(of: scalar) { take([part.value]) }
    case .letter:
      if scalar.isASCII {
        append(scalar.value | (("A"..."Z").contains(scalar) ? 0x20 : 0))
      } else {
        for part in CanonicalDecomposition.scalars(of: scalar) where part.properties.generalCategory != .nonspacingMark
        {
          for lower in part.properties.lowercaseMapping.unicodeScalars { add(folded: lower, take) }
        }
      }
    }
  }

  /// Hands on the last word.
  mutating func finish(_ take: ([UInt32]) -> Void) {
    if !word.isEmpty { take(word) }
    word = []
  }

  /// What comes of a decomposition may be a mark by itself.
  private mutating func add(folded scalar: Unicode.Scalar, _ take: ([UInt32]) -> Void) {
    guard Self.isPunctuation(scalar) else { return append(scalar.value) }
    finish(take)
    take([scalar.value])
  }

  private mutating func append(_ scalar: UInt32) {
    if word.count <= WordPieces.wordScalarsMax { word.append(scalar) }
  }

  private enum Kind {
    case nothing
    case space
    case single
    case letter
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x09, 0x0A, 0x0D, 0x20: return .space
    case 0x00...0x1F, 0x7F, 0xFFFD: return .nothing
    case 0x21...0x7E: return .single
    default: break
    }
    if isChinese(scalar.value) { return .single }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse: return .nothing
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return isPunctuation(scalar) ? .single : .letter
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// The blocks that BERT takes for Chinese characters.
  private static func isChinese(_ value: UInt32) -> Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B820...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}
