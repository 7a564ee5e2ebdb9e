/// Words, numbers and punctuation of a text, from ICU's boundaries and what they miss: elisions, possessives, and the
/// full stop that belongs to "U.S.".
enum Tokenizer {
  /// Scalars of the longest word: what is longer is data (a key, an encoded file), not language, and counts as a symbol.
  static let wordScalarsMax = 128

  /// Appends the tokens of `range`; `number` gives a word form its number.
  ///
  /// - Returns: where sentences begin without a space before them (``MissingSpace``).
  static func append(
    to tokens: inout [Token], _ scalars: [UInt32], _ range: Range<Int>, _ units: UTF16Text,
    _ iterator: borrowing BreakIterator, _ clitics: Clitics, _ missingSpace: MissingSpace, number: (Range<Int>) -> Int
  ) -> [Int] {
    var start = range.lowerBound
    var spaceBefore = true
    var openings: [Int] = []
    for boundary in iterator.boundaries(units, from: range.lowerBound) {
      // A full stop that the token before has taken leaves nothing.
      guard boundary > start else { continue }
      var end = boundary
      var flags = flags(scalars[start..<end])
      defer {
        start = end
        spaceBefore = flags.isEmpty
      }
      guard !flags.isEmpty else { continue }
      if flags.contains(.mixedCase), let stop = missingSpace.fullStop(of: start..<end, in: scalars) {
        appendWord(to: &tokens, scalars, start..<stop, clitics, spaceBefore: spaceBefore, number: number)
        tokens.append(Token(start: stop, end: stop + 1, word: number(stop..<stop + 1), flags: .symbol))
        appendWord(to: &tokens, scalars, stop + 1..<end, clitics, spaceBefore: false, number: number)
        openings.append(stop + 1)
        continue
      }
      if flags.contains(.word), end < range.upperBound, scalars[end] == 0x2E, isDotted(scalars[start..<end]) {
        end += 1
        flags.insert(.abbreviation)
      }
      if flags.contains(.word), let split = clitics.split(scalars[start..<end]) {
        appendSplit(to: &tokens, scalars, start..<end, split, spaceBefore: spaceBefore, number: number)
      } else {
        if spaceBefore { flags.insert(.spaceBefore) }
        tokens.append(Token(start: start, end: end, word: number(start..<end), flags: flags))
      }
    }
    return openings
  }

  private static func appendWord(
    to tokens: inout [Token], _ scalars: [UInt32], _ range: Range<Int>, _ clitics: Clitics, spaceBefore: Bool,
    number: (Range<Int>) -> Int
  ) {
    if let split = clitics.split(scalars[range]) {
      appendSplit(to: &tokens, scalars, range, split, spaceBefore: spaceBefore, number: number)
    } else {
      var flags = flags(scalars[range])
      if spaceBefore { flags.insert(.spaceBefore) }
      tokens.append(Token(start: range.lowerBound, end: range.upperBound, word: number(range), flags: flags))
    }
  }

  private static func appendSplit(
    to tokens: inout [Token], _ scalars: [UInt32], _ range: Range<Int>, _ split: (at: Int, cliticIsFirst: Bool),
    spaceBefore: Bool, number: (Range<Int>) -> Int
  ) {
    let (head, tail) = (range.lowerBound..<split.at, split.at..<range.upperBound)
    var (headFlags, tailFlags) = (flags(scalars[head]), flags(scalars[tail]))
    if split.cliticIsFirst { headFlags.insert(.clitic) } else { tailFlags.insert(.clitic) }
    if spaceBefore { headFlags.insert(.spaceBefore) }
    tokens.append(Token(start: head.lowerBound, end: head.upperBound, word: number(head), flags: headFlags))
    tokens.append(Token(start: tail.lowerBound, end: tail.upperBound, word: number(tail), flags: tailFlags))
  }

  /// "U.S" before its last full stop: single letters between full stops.
  private static func isDotted(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count >= 3, word.count % 2 == 1 else { return false }
    for (place, scalar) in word.enumerated() {
      let isRight = place % 2 == 0 ? ScalarClass.of(scalar).isLetter : scalar == 0x2E
      if !isRight { return false }
    }
    return true
  }

  /// What a segment is by its scalars; empty for white space and controls.
  static func flags(_ segment: ArraySlice<UInt32>) -> TokenFlags {
    var (letters, uppers, digits, others) = (0, 0, 0, 0)
    var isMixed = false
    var firstIsUpper = false
    var sawLower = false
    for scalar in segment {
      switch ScalarClass.of(scalar) {
      case .lower:
        letters += 1
        sawLower = true
      case .upper:
        if letters == 0 { firstIsUpper = true }
        letters += 1
        uppers += 1
        isMixed = isMixed || sawLower
      case .digit: digits += 1
      case .punctuation, .symbol: others += 1
      case .mark, .space, .other: break
      }
    }
    if letters == 0, digits == 0 { return others > 0 ? .symbol : [] }
    if segment.count > wordScalarsMax { return .symbol }
    var flags: TokenFlags = letters > 0 ? .word : .number
    if digits > 0 { flags.insert(.hasDigit) }
    if firstIsUpper { flags.insert(.capitalised) }
    if uppers >= 2, uppers == letters { flags.insert(.allCaps) }
    if isMixed { flags.insert(.mixedCase) }
    return flags
  }
}
