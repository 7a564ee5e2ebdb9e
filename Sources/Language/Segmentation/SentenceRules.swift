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
    if last.flags.contains(.abbreviation) {
      // "the U.S. Senate" goes on; "in the U.S. The" does not.
      return isSentenceOpener(scalars, following)
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
    return !abbreviations.contains(folded(scalars, word))
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
