/// Sentence boundaries: ICU's, without those that an abbreviation, an initial or a bracket makes.
struct SentenceRules {
  private let abbreviations: Set<String>
  private let isGerman: Bool

  init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    abbreviations = Abbreviations.common.union(Abbreviations.byLanguage[base] ?? [])
    isGerman = ["de", "da", "no", "nb", "fi", "cs", "sk", "hu", "hr", "sl"].contains(base)
  }

  /// The ends of the sentences of a block; the last is the block's end.
  func ends(of block: Range<Int>, _ scalars: [UInt32], _ tokens: ArraySlice<Token>, _ candidates: [Int]) -> [Int] {
    var ends: [Int] = []
    var token = tokens.startIndex
    var depth = 0
    for candidate in candidates where candidate < block.upperBound {
      while token < tokens.endIndex, tokens[token].start < candidate {
        depth = max(0, depth + bracket(scalars[tokens[token].start]))
        token += 1
      }
      let isInBracket = depth > 0 && depth < 3 && candidate - (ends.last ?? block.lowerBound) < Self.bracketScalarsMax
      if isInBracket || !isEnd(scalars, tokens, before: token) { continue }
      depth = 0
      ends.append(candidate)
    }
    ends.append(block.upperBound)
    return ends
  }

  /// A bracket that stays open longer than this is a mistake of the writer's.
  private static let bracketScalarsMax = 400

  private func bracket(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x28, 0x5B, 0xFF08: 1
    case 0x29, 0x5D, 0xFF09: -1
    default: 0
    }
  }

  /// Whether the text before token `next` is a whole sentence.
  private func isEnd(_ scalars: [UInt32], _ tokens: ArraySlice<Token>, before next: Int) -> Bool {
    guard next > tokens.startIndex, next < tokens.endIndex else { return true }
    let last = tokens[next - 1]
    let following = tokens[next]
    if goesOn(scalars, last, following) || isItemNumber(scalars, tokens, before: next) { return false }
    if last.flags.contains(.abbreviation) {
      // "the U.S. Senate" goes on; "in the U.S. The" does not, nor does "at 5 p.m. Police".
      return isSentenceOpener(scalars, following) || endsAfterTime(scalars, last, following)
    }
    guard scalars[last.start] == 0x2E, last.end - last.start == 1, next - 2 >= tokens.startIndex else { return true }
    let word = tokens[next - 2]
    guard word.end == last.start else { return true }
    if word.flags.contains(.number) { return !(isGerman && isOrdinal(word, following)) }
    guard word.isWord else { return true }
    let length = word.end - word.start
    if length == 1, word.flags.contains(.capitalised) {
      // An initial: "M. Dupont", "J. K. Rowling"; "vitamin C. The" ends.
      return !following.flags.contains(.capitalised) || isSentenceOpener(scalars, following)
    }
    guard length <= Abbreviations.scalarsMax else { return true }
    let form = folded(scalars, word)
    // "No. 10" and "Art. 5", but "He said no. She left."
    if Abbreviations.beforeNumbers.contains(form) { return !following.flags.contains(.number) }
    return !abbreviations.contains(form)
  }

  /// "“Why now?” he asked": what goes on in lower case, or with a particle of Japanese, is no new sentence.
  private func goesOn(_ scalars: [UInt32], _ last: Token, _ following: Token) -> Bool {
    let (end, next) = (scalars[last.start], scalars[following.start])
    if end == 0x300D || end == 0x300F { return (0x3041...0x309F).contains(next) }
    guard following.isWord, !following.flags.contains(.mixedCase), next < Self.casedScalarsEnd else { return false }
    return ScalarClass.of(next) == .lower
  }

  /// Latin, Greek and Cyrillic letters have two cases; most of what comes behind them has one.
  private static let casedScalarsEnd: UInt32 = 0x530

  /// "1. Beat the eggs", "b) Add milk": what numbers an item stands at the beginning of its block.
  private func isItemNumber(_ scalars: [UInt32], _ tokens: ArraySlice<Token>, before next: Int) -> Bool {
    guard next == tokens.startIndex + 2 else { return false }
    let (item, mark) = (tokens[tokens.startIndex], tokens[next - 1])
    guard item.end == mark.start, scalars[mark.start] == 0x2E || scalars[mark.start] == 0x29 else { return false }
    return item.flags.contains(.number) ? item.end - item.start <= 3 : item.end - item.start == 1
  }

  private func endsAfterTime(_ scalars: [UInt32], _ last: Token, _ following: Token) -> Bool {
    guard Abbreviations.timesOfDay.contains(folded(scalars, last)), following.flags.contains(.capitalised),
      !following.flags.contains(.allCaps)
    else { return false }
    return !Abbreviations.afterTimes.contains(folded(scalars, following))
  }

  private func isOrdinal(_ number: Token, _ following: Token) -> Bool {
    number.end - number.start <= 2 && following.isWord
  }

  private func isSentenceOpener(_ scalars: [UInt32], _ token: Token) -> Bool {
    guard token.isWord else { return scalars[token.start] == 0x22 || scalars[token.start] == 0x201C }
    return token.flags.contains(.capitalised) && Abbreviations.openers.contains(folded(scalars, token))
  }

  private func folded(_ scalars: [UInt32], _ token: Token) -> String {
    ScalarText.string(scalars[token.start..<token.end].map(CaseFolding.lowercased))
  }
}
