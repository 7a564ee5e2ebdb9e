import Language

/// Collects candidates: one to four words between boundaries, no function word at either end.
struct PhraseCollector {
  /// The longest candidate, in content words.
  static let wordsMax = 4
  /// Tokens that are looked at.
  static let tokensMax = 6_000
  /// Function words inside a candidate: "Droits de l'Homme".
  private static let linkersMax = 2
  private static let formsMax = 6
  /// The body's first sentences, any of which may be the title again.
  private static let titleSentencesMax = 3

  /// A sentence's text, and what the sentence is.
  private struct Part {
    let text: AnnotatedText
    /// True when the text is the title's.
    let isInTitle: Bool
    /// True for the title, also where the body repeats it.
    let isTitle: Bool
  }

  private(set) var candidates: [PhraseCandidate] = []
  let words: PhraseWords
  /// Tokens of the body that were looked at.
  let bodyCount: Int
  /// Those of them that are words and numbers.
  private(set) var bodyWordCount = 0
  private var places: [UInt64: Int] = [:]
  /// The first scalar of each word.
  private let initials: [UInt32]

  init(_ draft: Draft) {
    words = PhraseWords(draft, tokensMax: Self.tokensMax)
    bodyCount = min(draft.body.tokens.count, Self.tokensMax)
    initials = draft.words.words.map { $0.folded.unicodeScalars.first?.value ?? 0 }
    let title = Self.wordNumbers(draft.title, draft.title.tokens.indices)
    for sentence in draft.title.sentences {
      collect(Part(text: draft.title, isInTitle: true, isTitle: true), sentence)
    }
    for (place, sentence) in draft.body.sentences.enumerated() where sentence.tokens.lowerBound < Self.tokensMax {
      // Many texts begin with their own title: that is no news of the body's.
      let isTitle =
        place < Self.titleSentencesMax && !title.isEmpty && Self.wordNumbers(draft.body, sentence.tokens) == title
      collect(Part(text: draft.body, isInTitle: false, isTitle: isTitle), sentence)
      bodyWordCount += draft.body.tokens[sentence.tokens].count { !$0.flags.contains(.symbol) }
    }
  }

  /// The candidate with these stems.
  func place(_ stems: [Int32]) -> Int? { places[stems.reduce(Self.noKey) { Self.key($0, $1) }] }

  /// The candidate with these stems, given by ``StableWordHash``.
  func place(_ stems: [UInt64]) -> Int? {
    let known = stems.compactMap(words.stem)
    return known.count == stems.count ? place(known) : nil
  }

  private static func wordNumbers(_ text: AnnotatedText, _ range: Range<Int>) -> [Int] {
    text.tokens[range].filter { !$0.flags.contains(.symbol) }.map(\.word)
  }

  private static let noKey: UInt64 = 0

  /// The key of a phrase with one stem more, the stems' numbers mixed into 64 bits.
  private static func key(_ key: UInt64, _ stem: Int32) -> UInt64 {
    (key &* 0x9E37_79B9_7F4A_7C15 ^ (key >> 29)) &+ UInt64(stem) &+ 1
  }

  private mutating func collect(_ part: Part, _ sentence: Sentence) {
    let limit = min(sentence.tokens.upperBound, part.isInTitle ? .max : bodyCount)
    var start = sentence.tokens.lowerBound
    while start < limit {
      let end = runEnd(part.text, from: start, before: limit)
      if end > start {
        for first in start..<end where canEdge(part.text, first) { collect(part, from: first, before: end) }
      }
      start = max(end, start + 1)
    }
  }

  private mutating func collect(_ part: Part, from start: Int, before end: Int) {
    let text = part.text
    var key = Self.noKey
    var content = 0
    var linkers = 0
    var letters = StableWordHash.offsetBasis
    var index = start
    while index < end {
      let token = text.tokens[index]
      defer { index += 1 }
      if token.flags.contains(.symbol) { continue }
      let word = words[token.word]
      key = Self.key(key, word.stem)
      if token.flags.contains(.clitic) || (word.isFunction && !isCountry(text, token)) {
        linkers += 1
        guard linkers <= Self.linkersMax, word.isLinker else { return }
        continue
      }
      content += 1
      guard content <= Self.wordsMax else { return }
      letters = StableWordHash.combine(letters, scalar: initials[token.word])
      guard canEdge(text, index) || (token.flags.contains(.number) && index > start) else { continue }
      // One Chinese character says too little by itself.
      guard content > 1 || token.end - token.start > 1 else { continue }
      let range = start..<(index + 1)
      let place = places[key] ?? insert(key, text, range, initials: content > 1 ? letters : 0)
      note(range, of: part, at: place)
      if index == end - 1 || isFunction(text, index + 1) { candidates[place].endCount += 1 }
    }
  }

  private mutating func insert(
    _ key: UInt64, _ text: AnnotatedText, _ range: Range<Int>, initials: UInt64
  ) -> Int {
    let tokens = text.tokens[range].filter { !$0.flags.contains(.symbol) }
    let content = tokens.filter { isCountry(text, $0) || !(words[$0.word].isFunction || $0.flags.contains(.clitic)) }
    candidates.append(
      PhraseCandidate(
        stems: tokens.map { words[$0.word].stem }, contentWords: content.map(\.word), first: bodyCount,
        initials: initials, endsLikeVerb: words[text.tokens[range.upperBound - 1].word].endsLikeVerb))
    places[key] = candidates.count - 1
    return candidates.count - 1
  }

  private mutating func note(_ range: Range<Int>, of part: Part, at place: Int) {
    let text = part.text
    let first = text.tokens[range.lowerBound]
    // A sentence's first capital is not part of the form when the word has none elsewhere: such a form is taken last.
    let isWeak = part.isTitle || first.flags.contains(.sentenceStart)
    candidates[place].count += 1
    if !part.isTitle {
      candidates[place].bodyCount += 1
      candidates[place].first = min(candidates[place].first, range.lowerBound)
      candidates[place].tenths |= 1 << UInt16(10 * range.lowerBound / max(1, bodyCount) & 15)
    }
    let isCapital = !first.flags.isDisjoint(with: [.capitalised, .mixedCase])
    if !isWeak {
      candidates[place].insideCount += 1
      if isCapital { candidates[place].capitalCount += 1 }
    }
    if range.lowerBound > 0, words[text.tokens[range.lowerBound - 1].word].isDeterminer {
      candidates[place].determinerCount += 1
    }
    if range.count == 1, first.flags.contains(.allCaps) { candidates[place].isAcronym = true }
    let last = text.tokens[range.upperBound - 1]
    if !last.flags.isDisjoint(with: [.capitalised, .mixedCase]) { candidates[place].nounCount += 1 }
    let build = build(first, last, isName: !isWeak && isCapital, isWord: candidates[place].contentCount == 1)
    if build.isKeyword { candidates[place].keywordCount += 1 }
    candidates[place].penalties += build.penalty
    let scalars = first.start..<last.end
    let hash = StableWordHash.hash(text.scalars[scalars])
    if let known = candidates[place].forms.firstIndex(where: { $0.hash == hash && $0.isWeak == isWeak }) {
      candidates[place].forms[known].count += 1
    } else if candidates[place].forms.count < Self.formsMax {
      candidates[place].forms.append(
        PhraseForm(
          hash: hash, range: scalars, isInTitle: part.isInTitle, isWeak: isWeak, isKeyword: build.isKeyword))
    }
  }
}
