/// A text with its tokens and sentences; all offsets count Unicode scalars.
public struct AnnotatedText: Sendable {
  /// The text.
  public let scalars: [UInt32]
  /// Words, numbers and punctuation in order.
  public private(set) var tokens: [Token] = []
  /// In order, none across two blocks.
  public private(set) var sentences: [Sentence] = []

  /// A text without any.
  public init() { scalars = [] }

  /// Segments a text.
  ///
  /// - Parameters:
  ///   - language: BCP 47; chooses abbreviations, elisions and the dictionary of scripts without spaces.
  ///   - blocks: the paragraphs in scalars, in order; the whole text when there are none.
  ///   - words: receives the word forms.
  public init(_ text: String, language: String, blocks: [Range<Int>], words: inout Vocabulary) {
    scalars = text.unicodeScalars.map(\.value)
    let stemmer = Stemmer(language: language)
    let wordBreaks = BreakIterator(.word, language: language)
    let sentenceBreaks = BreakIterator(.sentence, language: language)
    let rules = SentenceRules(language: language)
    let clitics = Clitics(language: language)
    let missingSpace = MissingSpace(language: language)
    let ranges = blocks.isEmpty ? [0..<scalars.count] : blocks
    tokens.reserveCapacity(scalars.count / 5 + 8)
    for (number, block) in ranges.enumerated() {
      let block = block.clamped(to: 0..<scalars.count)
      let first = tokens.count
      let units = UTF16Text(scalars[block])
      let openings = Tokenizer.append(to: &tokens, scalars, block, units, wordBreaks, clitics, missingSpace) {
        words.number(ofFolded: CaseFolding.folded(scalars[$0]), stemmer: stemmer)
      }
      var candidates = sentenceBreaks.boundaries(units, from: block.lowerBound)
      if !openings.isEmpty { candidates = (candidates + openings).sorted() }
      let ends = rules.ends(of: block, scalars, tokens[first...], candidates)
      appendSentences(block: number, range: block, ends: ends, firstToken: first)
    }
  }

  /// How many words and numbers there are.
  public var wordCount: Int {
    tokens.reduce(0) { $0 + ($1.flags.isDisjoint(with: [.word, .number]) || $1.flags.contains(.clitic) ? 0 : 1) }
  }

  /// The text of a range of scalars.
  public func text(_ start: Int, _ end: Int) -> String { ScalarText.string(scalars[start..<end]) }

  private mutating func appendSentences(block: Int, range: Range<Int>, ends: [Int], firstToken: Int) {
    var token = firstToken
    var start = range.lowerBound
    for end in ends {
      let begin = token
      while token < tokens.count, tokens[token].start < end { token += 1 }
      defer { start = end }
      guard token > begin else { continue }
      let last = tokens[token - 1].end
      sentences.append(
        Sentence(
          start: tokens[begin].start, end: max(last, trimmedEnd(start, end)), tokens: begin..<token, block: block))
      if let word = tokens[begin..<token].firstIndex(where: { !$0.flags.contains(.symbol) }) {
        tokens[word].flags.insert(.sentenceStart)
      }
    }
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, ScalarClass.of(scalars[end - 1]) == .space { end -= 1 }
    return end
  }
}
