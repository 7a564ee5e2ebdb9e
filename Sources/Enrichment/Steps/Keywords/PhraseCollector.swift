import Language

/// Collects candidates: one to four words between boundaries, no function word at either end.
struct PhraseCollector {
  /// The longest candidate, in words.
  static let wordsMax = 4
  /// Tokens that are looked at.
  static let tokensMax = 6_000
  private static let formsMax = 6

  private(set) var candidates: [PhraseCandidate] = []
  private var places: [UInt64: Int] = [:]
  private let words: Vocabulary
  private let bodyCount: Int

  init(_ draft: Draft) {
    words = draft.words
    bodyCount = draft.body.tokens.count
    collect(draft.title, isTitle: true)
    collect(draft.body, isTitle: false)
  }

  /// The candidate with these stems.
  func place(_ stems: [UInt64]) -> Int? { places[Self.key(stems)] }

  static func key(_ stems: [UInt64]) -> UInt64 {
    stems.reduce(StableWordHash.offsetBasis) { hash, stem in
      var hash = hash
      for shift in stride(from: 0, to: 64, by: 8) {
        hash = StableWordHash.combine(hash, UInt8(truncatingIfNeeded: stem >> UInt64(shift)))
      }
      return hash
    }
  }

  private mutating func collect(_ text: AnnotatedText, isTitle: Bool) {
    for sentence in text.sentences where sentence.tokens.lowerBound < Self.tokensMax {
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let end = runEnd(text, from: start, before: sentence.tokens.upperBound)
        if end > start { collect(text, run: start..<end, isTitle: isTitle) }
        start = max(end, start + 1)
      }
    }
  }

  /// The end of the words that follow each other by a space or a hyphen.
  private func runEnd(_ text: AnnotatedText, from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      let token = text.tokens[index]
      if token.flags.contains(.symbol) {
        let isTight =
          index > start && Gazetteer.isHyphen(text, index) && !token.flags.contains(.spaceBefore)
          && index + 1 < limit && !text.tokens[index + 1].flags.contains(.spaceBefore)
        guard isTight else { return index }
      } else if isPossessive(token, text) {
        return index
      }
      index += 1
    }
    return limit
  }

  private func isPossessive(_ token: Token, _ text: AnnotatedText) -> Bool {
    token.flags.contains(.clitic) && [0x27, 0x2019, 0x02BC].contains(text.scalars[token.start])
  }

  private mutating func collect(_ text: AnnotatedText, run: Range<Int>, isTitle: Bool) {
    for start in run where canEdge(text, start) {
      var stems: [UInt64] = []
      var weight = 0.0
      var content = 0
      var linkers = 0
      var initials = StableWordHash.offsetBasis
      var index = start
      while index < run.upperBound, stems.count < Self.wordsMax {
        let token = text.tokens[index]
        defer { index += 1 }
        if token.flags.contains(.symbol) { continue }
        let word = words[token.word]
        stems.append(word.stem)
        if word.isFunction || token.flags.contains(.clitic) {
          linkers += 1
          guard linkers == 1, Self.linkers.contains(word.hash) else { break }
          continue
        }
        content += 1
        weight += Self.weight(word)
        for byte in word.folded.unicodeScalars.first.map({ Array(String($0).utf8) }) ?? [] {
          initials = StableWordHash.combine(initials, byte)
        }
        guard canEdge(text, index) else { continue }
        let isEdge =
          start == run.lowerBound || index == run.upperBound - 1
          || isFunction(text, start - 1) || isFunction(text, index + 1)
        let place = add(
          text, start..<(index + 1), stems: stems, weight: weight / Double(content), isTitle: isTitle, isEdge: isEdge)
        if content > 1 { candidates[place].initials = initials }
      }
    }
  }

  /// Words inside "freedom of speech", "Banco de España".
  private static let linkers: Set<UInt64> = Set(
    ["of", "de", "du", "des", "d'", "di", "do", "da", "del", "von", "van"].map { StableWordHash.hash($0) })

  private func isFunction(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.tokens.indices.contains(index) && words[text.tokens[index].word].isFunction
  }

  private func canEdge(_ text: AnnotatedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isWord, !token.flags.contains(.clitic) else { return false }
    let word = words[token.word]
    if word.isFunction { return token.flags.contains(.allCaps) && token.end - token.start == 2 && word.folded == "us" }
    if NameCues.notNames.contains(word.hash) || NameCues.speech.contains(word.hash) { return false }
    return token.end - token.start > 1 || text.scalars[token.start] >= 0x2E80
  }

  /// How telling a word is: its rarity above that of the commonest words, within bounds.
  static func weight(_ word: Vocabulary.Word) -> Double { Double(min(max(word.rarity - 2.6, 0.05), 3.6)) }

  private mutating func add(
    _ text: AnnotatedText, _ range: Range<Int>, stems: [UInt64], weight: Double, isTitle: Bool, isEdge: Bool
  ) -> Int {
    let key = Self.key(stems)
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = candidates.count
      places[key] = place
      candidates.append(PhraseCandidate(stems: stems, first: bodyCount, weight: weight))
    }
    let first = text.tokens[range.lowerBound]
    candidates[place].count += 1
    if isTitle {
      candidates[place].titleCount += 1
    } else {
      candidates[place].first = min(candidates[place].first, range.lowerBound)
    }
    if isEdge { candidates[place].edgeCount += 1 }
    if !isTitle, !first.flags.contains(.sentenceStart), !first.flags.isDisjoint(with: [.capitalised, .mixedCase]) {
      candidates[place].capitalCount += 1
    }
    let scalars = first.start..<text.tokens[range.upperBound - 1].end
    // A sentence's first capital is not part of the form when the word has none elsewhere: such a form is taken last.
    note(
      PhraseForm(
        hash: Self.formHash(text.scalars[scalars]), place: isTitle ? .title(scalars) : .body(scalars),
        isWeak: isTitle || first.flags.contains(.sentenceStart)), at: place)
    if stems.count == 1, first.flags.contains(.allCaps) { candidates[place].isAcronym = true }
    return place
  }

  private static func formHash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    scalars.reduce(StableWordHash.offsetBasis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private mutating func note(_ form: PhraseForm, at place: Int) {
    if let known = candidates[place].forms.firstIndex(where: { $0.hash == form.hash && $0.isWeak == form.isWeak }) {
      candidates[place].forms[known].count += 1
    } else if candidates[place].forms.count < Self.formsMax {
      candidates[place].forms.append(form)
    }
  }
}
